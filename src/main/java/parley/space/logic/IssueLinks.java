package parley.space.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * How rules tie issues together: closely, where one condition speaks of them, or loosely, where a
 * demand and a concession of it do.
 *
 * <p>Issues are places in the agenda.
 */
final class IssueLinks {
  /**
   * A demand and a concession of it.
   *
   * @param demand the issues of the demand
   * @param concession those of the concession
   * @param demandShare about the share of packages on which the demand is not met
   * @param concessionShare about the share on which it is given up
   */
  @SuppressWarnings("ArrayRecordComponent") // neither compared nor given away
  record Loose(int[] demand, int[] concession, double demandShare, double concessionShare) {
    /** {@return the issues of both} */
    int[] issues() {
      return IntStream.concat(IntStream.of(demand), IntStream.of(concession)).distinct().toArray();
    }
  }

  private final Set<BitSet> close = new LinkedHashSet<>();
  private final List<Loose> loose = new ArrayList<>();

  /** Adds what the rules of a setting tie. */
  void add(Setting setting) {
    RuleSet rules = setting.inForce();
    Supports supports = new Supports(rules);
    LikelyShare share = new LikelyShare(rules.agenda());
    for (String party : setting.parties()) {
      List<Stance> stances = rules.stancesOf(party);
      stances.forEach(s -> close.add(supports.of(s.rule().condition())));
      stances.stream().filter(Stance::concedes).forEach(c -> loosely(c, stances, supports, share));
    }
    rules.impossibilities().forEach(i -> close.add(supports.of(i.rule().condition())));
  }

  private void loosely(
      Stance concession, List<Stance> stances, Supports supports, LikelyShare share) {
    BitSet given = supports.of(concession.rule().condition());
    BitSet demanded = new BitSet();
    double met = 1;
    for (Stance stance : stances) {
      if (!stance.concedes() && stance.demandName().equals(concession.demandName())) {
        demanded.or(supports.of(stance.rule().condition()));
        met *= 1 - stance.rule().condition().as(share);
      }
    }
    if (!demanded.isEmpty() && !given.isEmpty()) {
      double gives = concession.rule().condition().as(share);
      loose.add(new Loose(issues(demanded), issues(given), 1 - met, gives));
    }
  }

  private static int[] issues(BitSet set) {
    return set.stream().toArray();
  }

  /** {@return the groups of two or more issues that a condition speaks of, each once} */
  List<int[]> close() {
    return close.stream().filter(s -> s.cardinality() > 1).map(IssueLinks::issues).toList();
  }

  List<Loose> loose() {
    return List.copyOf(loose);
  }

  /** {@return each issue's number of options} */
  static int[] sizes(Agenda agenda) {
    return agenda.issues().stream().mapToInt(i -> i.options().size()).toArray();
  }
}
