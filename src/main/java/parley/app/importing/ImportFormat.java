package parley.app.importing;

import parley.model.Word;

/** Other programs' formats. */
public enum ImportFormat implements Word {
  GENIUS,
  GENIUSWEB,
  NEGMAS,
  GMCR,
  CSV;

  /** {@return as completion offers it} */
  @Override
  public String toString() {
    return id();
  }
}
