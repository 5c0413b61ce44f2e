package parley.app.importing;

import java.util.Locale;

/** Other programs' formats. */
public enum ImportFormat {
  GENIUS,
  GENIUSWEB,
  NEGMAS,
  GMCR,
  CSV;

  /** {@return as the command line writes it} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
