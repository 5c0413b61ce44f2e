package parley.app.exporting;

import parley.model.Word;

/** What a case can be written as. */
public enum ExportFormat implements Word {
  CSV,
  DRL,
  NEGMAS,
  GENIUSWEB,
  GMCR;

  /** {@return as completion offers it} */
  @Override
  public String toString() {
    return id();
  }
}
