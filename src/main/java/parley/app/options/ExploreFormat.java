package parley.app.options;

import java.util.Locale;

/** Forms of an answer for people, memos, programs and spreadsheets. */
public enum ExploreFormat {
  TEXT,
  MARKDOWN,
  JSON,
  CSV;

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
