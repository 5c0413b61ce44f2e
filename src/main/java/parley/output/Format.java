package parley.output;

import java.util.Locale;

/** What an answer is written in. */
public enum Format {
  /** For a person at a terminal. */
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  CSV,
  /** Test results as most build servers read them. */
  JUNIT,
  /** The Test Anything Protocol. */
  TAP,
  /** Annotations of GitHub Actions. */
  GITHUB,
  /** Findings as code scanners exchange them. */
  SARIF;

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
