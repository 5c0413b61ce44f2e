package parley.question.averaging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.RuleSet;
import parley.question.robust.BoundedPaths;
import parley.question.robust.GradedSpace;
import parley.question.robust.LossTally;
import parley.question.robust.Passing;
import parley.question.robust.PathTally;
import parley.question.robust.StanceGroup;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

/**
 * The packages with which the mean of the parties' satisfactions reaches the threshold: paths whose
 * losses sum up to at most so much.
 *
 * <p>Losses count in a unit of which each party's whole weight is a whole multiple, so that sums
 * are exact; where that unit would be too small, in 10^-12.
 */
final class MeanOfParties implements Passing {
  private static final int BITS_MAX = 44;
  private static final BigDecimal FALLBACK = new BigDecimal("1000000000000");

  private final GradedSpace space;
  private final int graded;
  private final long[][] costs;
  private final long lossMax;
  private final Budget budget;

  MeanOfParties(Setting setting, BigDecimal threshold, Budget budget) {
    this.budget = budget;
    RuleSet rules = setting.inForce();
    List<StanceGroup> groups = new ArrayList<>();
    Map<String, BigDecimal> totals = new LinkedHashMap<>();
    for (String party : setting.parties()) {
      totals.put(party, LossTally.total(rules.stancesOf(party)));
      StanceGroup.of(party, rules, LossTally.NONE).stream()
          .filter(g -> g.stances().get(0).demandName().isPresent())
          .forEach(groups::add);
    }
    this.space = new GradedSpace(setting, groups, budget);
    BigDecimal one = unit(space, totals);
    BigDecimal parties = BigDecimal.valueOf(setting.parties().size() - setting.silent().size());
    this.lossMax =
        BigDecimal.ONE
            .subtract(threshold)
            .multiply(parties)
            .multiply(one)
            .setScale(0, RoundingMode.FLOOR)
            .longValueExact();
    this.graded = space.within(Diagram.TRUE, t -> true);
    this.costs = space.costs((g, t) -> cost((LossTally) t, one, total(totals, g.party())))[0];
  }

  private static BigDecimal total(Map<String, BigDecimal> totals, String party) {
    return totals.getOrDefault(party, BigDecimal.ONE);
  }

  private static long cost(LossTally tally, BigDecimal one, BigDecimal total) {
    return total.signum() == 0
        ? 0
        : tally.lost().multiply(one).divide(total, 0, RoundingMode.HALF_EVEN).longValueExact();
  }

  /** {@return what stands for a satisfaction of 1} */
  private static BigDecimal unit(GradedSpace space, Map<String, BigDecimal> totals) {
    int digits = 0;
    for (List<PathTally> tallies : space.tallies()) {
      for (PathTally tally : tallies) {
        digits = Math.max(digits, ((LossTally) tally).lost().scale());
      }
    }
    BigInteger multiple = BigInteger.ONE;
    for (BigDecimal total : totals.values()) {
      if (total.signum() > 0 && multiple.bitLength() <= BITS_MAX) {
        int scale = Math.max(digits, total.scale());
        BigInteger whole = total.movePointRight(scale).toBigIntegerExact();
        multiple = multiple.divide(multiple.gcd(whole)).multiply(whole);
      }
    }
    return multiple.bitLength() <= BITS_MAX ? new BigDecimal(multiple) : FALLBACK;
  }

  @Override
  public Logic logic() {
    return space.logic();
  }

  @Override
  public BigInteger count(int set) {
    int all = space.diagram().and(set, graded);
    return new BoundedPaths(space.diagram(), costs, budget).count(all, lossMax);
  }

  @Override
  public Optional<int[]> witness(int set) {
    int all = space.diagram().and(set, graded);
    return new BoundedPaths(space.diagram(), costs, budget).cheapest(all, lossMax);
  }
}
