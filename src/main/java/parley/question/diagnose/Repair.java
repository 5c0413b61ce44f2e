package parley.question.diagnose;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import parley.model.RuleId;
import parley.question.search.Deal;

/**
 * Red lines and demands that must be given up together for a deal to exist; none of them is spared
 * without loss of every deal.
 *
 * @param stances by party in the setting's order, then by file and line
 * @param cost the number of stances, or the sum of their weights times confidence
 * @param confidence how probable it is that all of them are really held
 * @param deals how many deals there are with exactly these rules switched off; absent if a limit
 *     was reached
 * @param best the fairest of these deals, confirmed with exactly these rules switched off
 */
public record Repair(
    List<RuleId> stances,
    double cost,
    double confidence,
    Optional<BigInteger> deals,
    Optional<Deal> best) {
  public Repair {
    stances = List.copyOf(stances);
  }
}
