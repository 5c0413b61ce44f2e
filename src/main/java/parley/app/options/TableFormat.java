package parley.app.options;

import java.util.Locale;

/** Forms of a list for people, programs and spreadsheets. */
public enum TableFormat {
  TEXT,
  JSON,
  CSV;

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
