package parley.question.coverage;

import java.util.List;
import java.util.Optional;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.Word;

/**
 * What was shown of one rule.
 *
 * @param stance what it states; empty for a shared conclusion
 * @param use what became of it
 * @param fires whether it was seen to apply
 * @param fired how many evaluations saw it apply
 * @param parts of its condition, in reading order
 */
public record RuleCoverage(
    Rule rule, Optional<Stance> stance, Use use, Reach fires, int fired, List<PartCoverage> parts) {
  public RuleCoverage {
    parts = List.copyOf(parts);
  }

  /** What became of a rule in the tests. */
  public enum Use implements Word {
    /** It applied at least once. */
    FIRED,
    /** It was looked at, and never applied. */
    NOT_FIRED,
    /** No test looks at it on a day on which it is in force. */
    NOT_IN_FORCE;
  }
}
