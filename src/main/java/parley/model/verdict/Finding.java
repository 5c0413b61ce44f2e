package parley.model.verdict;

import java.util.Comparator;
import parley.model.Stance;

/**
 * A stance whose condition holds on a package.
 *
 * @param stance the red line crossed, the demand unmet, or the concession that applies
 * @param givenUp true iff it is a demand that a concession covers
 * @param because the reason as it reads for this package
 */
public record Finding(Stance stance, boolean givenUp, String because) {
  /** By kind, then by file and line. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> f.stance().kind())
          .thenComparing(f -> f.stance().rule().place());

  /** {@return whether it alone keeps its party from accepting} */
  public boolean isDecisive() {
    return switch (stance.kind()) {
      case RED_LINE -> true;
      case DEMAND -> !givenUp;
      case CONCESSION -> false;
    };
  }
}
