package parley.app.check;

import java.util.Locale;

/** Forms of findings for people, programs and CI services. */
public enum CheckFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB;

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
