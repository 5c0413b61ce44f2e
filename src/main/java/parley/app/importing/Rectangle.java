package parley.app.importing;

import java.util.List;
import parley.model.Fraction;

/**
 * A box of packages, given by bounds of some issues of whole numbers.
 *
 * @param worth what it adds to the utility of a package
 * @param isOutside whether it adds that outside the box, and not inside
 */
record Rectangle(Fraction worth, List<Bound> bounds, boolean isOutside) {
  Rectangle {
    bounds = List.copyOf(bounds);
  }

  /** {@return the same box, worth something else} */
  Rectangle worth(Fraction other) {
    return new Rectangle(other, bounds, isOutside);
  }

  /**
   * The numbers of an issue that lie inside; none if {@code from} is above {@code to}.
   *
   * @param issue its place in the model
   */
  record Bound(int issue, int from, int to) {}
}
