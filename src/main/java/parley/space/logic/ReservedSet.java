package parley.space.logic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.model.Fraction;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.verdict.Standing;
import parley.space.diagram.Diagram;

/**
 * The packages that satisfy a party at least as its reservation value asks: those on which the
 * weight that it loses is small enough. Losses are added up stance by stance in exact numbers; sums
 * that can no longer become too large, or small enough, are not followed.
 */
record ReservedSet(Diagram diagram, List<Stance> stances, Map<RuleId, Integer> conditions) {
  /** {@return the set; all packages if the party has no reservation value} */
  int of(Standing standing) {
    return standing.lossMax().map(this::within).orElse(Diagram.TRUE);
  }

  private int within(Fraction lossMax) {
    List<Stance> counting =
        stances.stream()
            .filter(Stance::counts)
            .sorted(Comparator.comparing(Stance::exactWeight).reversed())
            .toList();
    Fraction rest =
        counting.stream().map(Stance::exactWeight).reduce(Fraction.ZERO, Fraction::plus);
    Map<Fraction, Integer> byLoss = new TreeMap<>(Map.of(Fraction.ZERO, Diagram.TRUE));
    int safe = Diagram.FALSE;
    for (Stance stance : counting) {
      safe = diagram.or(safe, taken(byLoss, lossMax.minus(rest)));
      byLoss = with(stance, byLoss, lossMax);
      rest = rest.minus(stance.exactWeight());
    }
    return diagram.or(safe, taken(byLoss, lossMax));
  }

  /** Takes out, and joins, the sets that lose at most so much. */
  private int taken(Map<Fraction, Integer> byLoss, Fraction most) {
    int taken = Diagram.FALSE;
    for (Map.Entry<Fraction, Integer> one : Map.copyOf(byLoss).entrySet()) {
      if (one.getKey().compareTo(most) <= 0) {
        taken = diagram.or(taken, one.getValue());
        byLoss.remove(one.getKey());
      }
    }
    return taken;
  }

  private Map<Fraction, Integer> with(
      Stance stance, Map<Fraction, Integer> byLoss, Fraction lossMax) {
    Map<Fraction, Integer> next = new TreeMap<>();
    losses(stance)
        .forEach(
            (more, set) ->
                byLoss.forEach((loss, before) -> add(next, loss.plus(more), lossMax, before, set)));
    return next;
  }

  private void add(Map<Fraction, Integer> to, Fraction loss, Fraction most, int a, int b) {
    diagram.budget().hold(to.size());
    int both = loss.compareTo(most) > 0 ? Diagram.FALSE : diagram.and(a, b);
    if (both != Diagram.FALSE) {
      to.merge(loss, both, diagram::or);
    }
  }

  /** {@return by the weight lost by one stance, the packages that lose so much} */
  private Map<Fraction, Integer> losses(Stance stance) {
    Map<Fraction, Integer> losses = new TreeMap<>();
    int left = condition(stance);
    losses.put(Fraction.ZERO, diagram.not(left));
    for (Stance concession : stance.concessions(stances)) {
      int givenUp = diagram.and(left, condition(concession));
      losses.merge(stance.exactWeight().times(concession.exactCost()), givenUp, diagram::or);
      left = diagram.minus(left, condition(concession));
    }
    losses.merge(stance.exactWeight(), left, diagram::or);
    return losses;
  }

  private int condition(Stance stance) {
    return conditions.getOrDefault(stance.id(), Diagram.FALSE);
  }
}
