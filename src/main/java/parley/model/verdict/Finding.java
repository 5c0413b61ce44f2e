package parley.model.verdict;

import java.util.Comparator;
import parley.model.Orders;
import parley.model.Stance;

/**
 * A stance whose condition holds on a package.
 *
 * @param stance the red line crossed, the demand or preference unmet, or the concession that
 *     applies
 * @param givenUp true iff it is a demand or preference that a concession covers; where issues are
 *     open, in every completion in which the demand is unmet
 * @param because the reason as it reads for this package; where issues are open, with {@code
 *     <issue>} in the place of an open one's option
 * @param inSome whether issues are open and the condition holds in some completions only
 * @param givenUpInSome whether issues are open and a concession covers the demand in some of the
 *     completions in which it is unmet, but not in all
 */
public record Finding(
    Stance stance, boolean givenUp, String because, boolean inSome, boolean givenUpInSome) {
  /** By kind, then by file and line. */
  public static final Comparator<Finding> ORDER =
      Orders.by(f -> f.stance().kind(), f -> f.stance().rule().place());

  /** A finding on a complete package. */
  public Finding(Stance stance, boolean givenUp, String because) {
    this(stance, givenUp, because, false, false);
  }

  /** {@return whether it alone keeps its party from accepting, at least in some completion} */
  public boolean isDecisive() {
    return stance.blocks() && !givenUp;
  }
}
