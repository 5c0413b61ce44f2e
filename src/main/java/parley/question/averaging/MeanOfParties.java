package parley.question.averaging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Fraction;
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
 * <p>Losses count in a unit of which each is a whole multiple, so that sums are exact; where that
 * unit would be too small, in 10^-12.
 */
final class MeanOfParties implements Passing {
  private static final int BITS_MAX = 44;
  private static final BigInteger FALLBACK = BigInteger.valueOf(1_000_000_000_000L);

  private final GradedSpace space;
  private final int graded;
  private final long[][] costs;
  private final long lossMax;
  private final Budget budget;

  MeanOfParties(Setting setting, BigDecimal threshold, Budget budget) {
    this.budget = budget;
    RuleSet rules = setting.inForce();
    List<StanceGroup> groups = new ArrayList<>();
    Map<String, Fraction> totals = new LinkedHashMap<>();
    for (String party : setting.parties()) {
      totals.put(party, LossTally.total(rules.stancesOf(party)));
      StanceGroup.of(party, rules, LossTally.NONE).stream()
          .filter(g -> g.stances().get(0).demandName().isPresent())
          .forEach(groups::add);
    }
    this.space = new GradedSpace(setting, groups, t -> true, budget);
    Fraction one = new Fraction(unit(space, groups, totals), BigInteger.ONE);
    Fraction parties = Fraction.of(setting.parties().size() - setting.silent().size());
    this.lossMax =
        Fraction.ONE
            .minus(Fraction.of(threshold))
            .times(parties)
            .times(one)
            .floor()
            .longValueExact();
    this.graded = space.within(Diagram.TRUE);
    this.costs = space.costs((g, t) -> cost((LossTally) t, one, total(totals, g.party())))[0];
  }

  private static Fraction total(Map<String, Fraction> totals, String party) {
    return totals.getOrDefault(party, Fraction.ONE);
  }

  /** {@return the satisfaction that is lost} */
  private static Fraction share(LossTally tally, Fraction total) {
    return total.signum() == 0 ? Fraction.ZERO : tally.lost().over(total);
  }

  private static long cost(LossTally tally, Fraction one, Fraction total) {
    return share(tally, total).times(one).rounded().longValueExact();
  }

  /** {@return what stands for a satisfaction of 1} */
  private static BigInteger unit(
      GradedSpace space, List<StanceGroup> groups, Map<String, Fraction> totals) {
    BigInteger multiple = BigInteger.ONE;
    for (int g = 0; g < groups.size(); g++) {
      for (PathTally tally : space.tallies().get(g)) {
        Fraction share = share((LossTally) tally, total(totals, groups.get(g).party()));
        BigInteger unit = share.denominator();
        multiple =
            multiple.bitLength() > BITS_MAX
                ? multiple
                : multiple.divide(multiple.gcd(unit)).multiply(unit);
      }
    }
    return multiple.bitLength() <= BITS_MAX ? multiple : FALLBACK;
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
