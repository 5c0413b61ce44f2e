package parley.space.logic;

import parley.model.Terms;

/** A fault of Parley itself: the two readings of the rules differ on a package. */
public final class Disagreement extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /** A disagreement about what was expected of a package. */
  public Disagreement(String expected, String found, Terms terms) {
    super(
        "the analysis says `"
            + expected
            + "`, the rules say `"
            + found
            + "`, on "
            + terms.options());
  }
}
