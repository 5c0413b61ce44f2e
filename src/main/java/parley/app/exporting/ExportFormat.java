package parley.app.exporting;

import parley.model.Word;

/** What a case can be written as. */
public enum ExportFormat implements Word {
  CSV,
  DRL,
  NEGMAS,
  GENIUSWEB,
  GMCR;

  /** {@return whether it holds what parties want on one day, not the rules with their dates} */
  boolean isOfOneDay() {
    return this == NEGMAS || this == GENIUSWEB || this == GMCR;
  }

  /** {@return as completion offers it} */
  @Override
  public String toString() {
    return id();
  }
}
