package parley.question.open;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.model.Fraction;
import parley.model.Stance;
import parley.space.diagram.Diagram;
import parley.space.diagram.Restriction;
import parley.space.logic.PartyLogic;

/**
 * Completions of a package by how much of one party's demands and preferences they lose, exactly.
 */
final class SatisfactionRange {
  private final Diagram diagram;
  private final PartyLogic party;
  private final Restriction restriction;

  /** By loss, the completions that lose so much; none is empty. */
  private Map<Fraction, Integer> byLoss = new TreeMap<>();

  SatisfactionRange(Diagram diagram, PartyLogic party, Restriction restriction, int universe) {
    this.diagram = diagram;
    this.party = party;
    this.restriction = restriction;
    byLoss.put(Fraction.ZERO, universe);
    for (Stance stance : party.stances()) {
      if (stance.counts()) {
        split(stance);
      }
    }
  }

  /** {@return the completions that satisfy the party most} */
  int most() {
    return byLoss.values().iterator().next();
  }

  /** {@return the completions that satisfy the party least} */
  int least() {
    return List.copyOf(byLoss.values()).get(byLoss.size() - 1);
  }

  private void split(Stance demand) {
    Map<Fraction, Integer> next = new TreeMap<>();
    int unmet = restriction.of(party.condition(demand));
    byLoss.forEach((loss, set) -> add(next, loss, diagram.minus(set, unmet)));
    Fraction weight = demand.exactWeight();
    int left = unmet;
    for (Stance concession : demand.concessions(party.stances())) {
      int applies = restriction.of(party.condition(concession));
      int givenUp = diagram.and(left, applies);
      Fraction lost = weight.times(concession.exactCost());
      byLoss.forEach((loss, set) -> add(next, loss.plus(lost), diagram.and(set, givenUp)));
      left = diagram.minus(left, applies);
    }
    int blocked = left;
    byLoss.forEach((loss, set) -> add(next, loss.plus(weight), diagram.and(set, blocked)));
    byLoss = next;
  }

  private void add(Map<Fraction, Integer> to, Fraction loss, int set) {
    if (set != Diagram.FALSE) {
      to.merge(loss, set, diagram::or);
    }
  }
}
