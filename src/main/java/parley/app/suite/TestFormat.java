package parley.app.suite;

import java.util.Locale;

/** Forms of the results of tests. */
public enum TestFormat {
  TEXT,
  JSON,
  JUNIT,
  TAP,
  GITHUB,
  MARKDOWN;

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
