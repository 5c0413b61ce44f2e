package parley.question.coverage;

import java.util.Locale;

/** What is counted, in the order in which it is reported. */
public enum Measure {
  STANCES,
  CONDITIONS,
  OPTIONS,
  PARTIES,
  CLAIMS;

  /** {@return as the command line and JSON write it} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
