package parley.question.open;

import parley.model.Stance;
import parley.model.verdict.Finding;
import parley.space.Extent;

/**
 * A stance whose condition holds in some completion of a partial package.
 *
 * @param extent in how many completions its condition holds; not {@link Extent#NEVER}
 * @param givenUp for a demand, in how many of those a concession covers it
 * @param because the reason, with {@code <issue>} where the option of an open issue would stand
 */
public record OpenFinding(Stance stance, Extent extent, Extent givenUp, String because) {
  Finding asFinding() {
    return new Finding(
        stance,
        givenUp == Extent.ALWAYS,
        because,
        extent == Extent.SOMETIMES,
        givenUp == Extent.SOMETIMES);
  }
}
