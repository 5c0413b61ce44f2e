package parley.app.diff;

import java.util.Locale;

/** Forms of a comparison, for people, programs, pull requests and GitHub's annotations. */
public enum DiffFormat {
  TEXT,
  JSON,
  MARKDOWN,
  GITHUB;

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
