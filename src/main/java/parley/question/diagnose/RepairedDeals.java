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
import parley.question.search.DealSpace;
import parley.question.search.Found;
import parley.question.search.Scores;
import parley.space.diagram.BestLosses.Keep;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Losses;
import parley.space.logic.Confirmation;
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
    found.open(Terms.none(), budget);
    DealSpace space = found.space();
    Losses losses = new Losses(space.diagram(), space.deals(), space.costs());
    found
        .best(
            losses, Scores.of(Criterion.FAIREST, space.one(), space.reservations()), Keep.EFFICIENT)
        .next()
        .ifPresent(best -> found.add(found.paths(losses, best, 1).get(0), Criterion.FAIREST));
    BigInteger deals = Counting.count(space.diagram(), space.deals());
    return new RepairedDeals(deals, found.deals().stream().findFirst());
  }
}
