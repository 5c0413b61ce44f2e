package parley.question.diagnose;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.question.search.Criterion;
import parley.question.search.Deal;
import parley.question.search.Found;
import parley.space.diagram.BestLosses.Keep;
import parley.space.diagram.Budget;
import parley.space.logic.Confirmation;
import parley.space.logic.Region;
import parley.space.logic.Setting;

/**
 * The deals that there are once some rules are switched off.
 *
 * @param deals how many
 * @param best the fairest of them, confirmed with exactly these rules off; empty iff there is none
 */
public record RepairedDeals(BigInteger deals, Optional<Deal> best) {
  /** Counts and searches. */
  public static RepairedDeals of(
      Setting setting, List<RuleId> off, Budget budget, Evaluator evaluator) {
    Set<RuleId> rules = new LinkedHashSet<>(off);
    Setting repaired = setting.givingUp(rules);
    Found found = new Found(repaired, new Confirmation(repaired, evaluator));
    found.open(Region.of(Terms.none()), budget);
    found
        .best(Criterion.FAIREST, Keep.EFFICIENT)
        .next()
        .ifPresent(best -> found.addFirst(best, Criterion.FAIREST));
    return new RepairedDeals(found.size(), found.deals().stream().findFirst());
  }
}
