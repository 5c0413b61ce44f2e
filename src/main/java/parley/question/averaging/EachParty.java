package parley.question.averaging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.model.Fraction;
import parley.model.RuleSet;
import parley.question.robust.LossTally;
import parley.question.robust.Passing;
import parley.question.robust.PathTally;
import parley.question.robust.StanceGroup;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Diagram;
import parley.space.diagram.Witness;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/** The packages with which the satisfaction of each party reaches the threshold, as a set. */
final class EachParty implements Passing {
  private final Logic logic;
  private final Diagram diagram;
  private final int passing;

  EachParty(Setting setting, BigDecimal threshold, Budget budget) {
    RuleSet rules = setting.inForce();
    logic = new Logic(setting, budget);
    diagram = logic.diagram();
    int set = Diagram.TRUE;
    for (PartyLogic party : logic.parties()) {
      Fraction total = LossTally.total(party.stances());
      Fraction lossMax = Fraction.ONE.minus(Fraction.of(threshold)).times(total);
      set =
          diagram.and(
              set, satisfied(party, StanceGroup.of(party.party(), rules, LossTally.NONE), lossMax));
    }
    passing = set;
  }

  /** Adds group after group, and keeps for each sum of losses the packages that have it. */
  private int satisfied(PartyLogic party, List<StanceGroup> groups, Fraction lossMax) {
    Map<Fraction, Integer> sums = new TreeMap<>(Map.of(Fraction.ZERO, Diagram.TRUE));
    for (StanceGroup group : groups) {
      Map<PathTally, Integer> parts = group.parts(party, diagram);
      Map<Fraction, Integer> next = new TreeMap<>();
      sums.forEach(
          (sum, set) ->
              parts.forEach(
                  (tally, part) -> {
                    diagram.budget().hold(next.size());
                    Fraction lost = sum.plus(((LossTally) tally).lost());
                    int both = lost.compareTo(lossMax) > 0 ? Diagram.FALSE : diagram.and(set, part);
                    if (both != Diagram.FALSE) {
                      next.merge(lost, both, diagram::or);
                    }
                  }));
      sums = next;
    }
    return sums.values().stream().reduce(Diagram.FALSE, diagram::or);
  }

  @Override
  public Logic logic() {
    return logic;
  }

  @Override
  public BigInteger count(int set) {
    return Counting.count(diagram, diagram.and(set, passing));
  }

  @Override
  public Optional<int[]> witness(int set) {
    return Witness.of(diagram, diagram.and(set, passing));
  }
}
