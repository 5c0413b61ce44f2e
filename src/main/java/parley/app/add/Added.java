package parley.app.add;

import parley.model.Word;

/** What can be added to a case. */
public enum Added implements Word {
  PARTY,
  ISSUE,
  OPTION,
  RULE,
  CLAIM,
  PACKAGE;

  /** {@return as completion offers it} */
  @Override
  public String toString() {
    return id();
  }

  /** {@return "a rule", "an issue"} */
  String words() {
    return (this == ISSUE || this == OPTION ? "an " : "a ") + id();
  }
}
