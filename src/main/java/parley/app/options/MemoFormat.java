package parley.app.options;

import java.util.Locale;

/** Forms of a result that a memo can take too. */
public enum MemoFormat {
  TEXT,
  MARKDOWN,
  JSON;

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
