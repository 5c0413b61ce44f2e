package parley.app.add;

import java.util.Locale;

/** What can be added to a case. */
public enum Added {
  PARTY,
  ISSUE,
  OPTION,
  RULE,
  CLAIM,
  PACKAGE;

  /** {@return as the command line writes it} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return "a rule", "an issue"} */
  String words() {
    return (this == ISSUE || this == OPTION ? "an " : "a ") + id();
  }
}
