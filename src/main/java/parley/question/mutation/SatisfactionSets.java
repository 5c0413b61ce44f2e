package parley.question.mutation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.model.Fraction;
import parley.model.Stance;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.logic.PartyLogic;

/** All packages by the satisfaction that they give one party. */
record SatisfactionSets(Diagram diagram, PartyLogic party, Budget budget) {
  /** No expectation tells satisfactions apart that differ by less. */
  private static final double VISIBLE = 1e-8;

  /** {@return by each satisfaction that some package gives, the packages that give it} */
  static Map<Fraction, Integer> of(Diagram diagram, PartyLogic party, Budget budget) {
    return new SatisfactionSets(diagram, party, budget).sets();
  }

  /**
   * {@return the packages on which two versions of a party are satisfied so that it can be seen}
   */
  static int differing(Diagram diagram, PartyLogic one, PartyLogic two, Budget budget) {
    Map<Fraction, Integer> theirs = of(diagram, two, budget);
    int differing = Diagram.FALSE;
    for (Map.Entry<Fraction, Integer> mine : of(diagram, one, budget).entrySet()) {
      int same = Diagram.FALSE;
      for (Map.Entry<Fraction, Integer> other : theirs.entrySet()) {
        boolean alike =
            Math.abs(other.getKey().doubleValue() - mine.getKey().doubleValue()) <= VISIBLE;
        same = alike ? diagram.or(same, other.getValue()) : same;
      }
      differing = diagram.or(differing, diagram.minus(mine.getValue(), same));
    }
    return differing;
  }

  private Map<Fraction, Integer> sets() {
    List<Stance> counting = party.stances().stream().filter(Stance::counts).toList();
    Fraction all = counting.stream().map(Stance::exactWeight).reduce(Fraction.ZERO, Fraction::plus);
    Map<Fraction, Integer> byLoss = new TreeMap<>(Map.of(Fraction.ZERO, Diagram.TRUE));
    for (Stance stance : counting) {
      byLoss = with(stance, byLoss);
    }
    Map<Fraction, Integer> bySatisfaction = new TreeMap<>();
    byLoss.forEach(
        (loss, set) ->
            bySatisfaction.merge(
                all.signum() == 0 ? Fraction.ONE : all.minus(loss).over(all), set, diagram::or));
    return bySatisfaction;
  }

  private Map<Fraction, Integer> with(Stance stance, Map<Fraction, Integer> byLoss) {
    Map<Fraction, Integer> next = new TreeMap<>();
    losses(stance)
        .forEach(
            (more, part) ->
                byLoss.forEach(
                    (loss, set) -> {
                      int both = diagram.and(set, part);
                      if (both != Diagram.FALSE) {
                        next.merge(loss.plus(more), both, diagram::or);
                      }
                    }));
    budget.hold(next.size());
    return next;
  }

  /** {@return by the weight lost by one stance, the packages that lose so much} */
  private Map<Fraction, Integer> losses(Stance stance) {
    Map<Fraction, Integer> losses = new TreeMap<>();
    int left = party.condition(stance);
    losses.put(Fraction.ZERO, diagram.not(left));
    for (Stance concession : stance.concessions(party.stances())) {
      int givenUp = diagram.and(left, party.condition(concession));
      losses.merge(stance.exactWeight().times(concession.exactCost()), givenUp, diagram::or);
      left = diagram.minus(left, givenUp);
    }
    losses.merge(stance.exactWeight(), left, diagram::or);
    return losses;
  }
}
