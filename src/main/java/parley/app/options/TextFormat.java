package parley.app.options;

import java.util.Locale;

/** Forms of a result for people and programs. */
public enum TextFormat {
  TEXT,
  JSON;

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
