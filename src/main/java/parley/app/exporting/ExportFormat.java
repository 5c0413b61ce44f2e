package parley.app.exporting;

import java.util.Locale;

/** What a case can be written as. */
public enum ExportFormat {
  CSV,
  DRL,
  NEGMAS,
  GENIUSWEB,
  GMCR;

  /** {@return as the command line writes it} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
