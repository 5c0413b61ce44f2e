package parley.question.open;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.space.diagram.Diagram;
import parley.space.diagram.Restriction;
import parley.space.logic.PartyLogic;

/**
 * Completions of a package by how much of one party's demands and preferences they lose, in exact
 * decimals.
 */
final class SatisfactionRange {
  private final Diagram diagram;
  private final PartyLogic party;
  private final Restriction restriction;

  /** By loss, the completions that lose so much; none is empty. */
  private Map<BigDecimal, Integer> byLoss = new TreeMap<>();

  SatisfactionRange(Diagram diagram, PartyLogic party, Restriction restriction, int universe) {
    this.diagram = diagram;
    this.party = party;
    this.restriction = restriction;
    byLoss.put(BigDecimal.ZERO, universe);
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
    Map<BigDecimal, Integer> next = new TreeMap<>();
    int unmet = restriction.of(party.condition(demand));
    byLoss.forEach((loss, set) -> add(next, loss, diagram.minus(set, unmet)));
    BigDecimal weight = exact(demand.weight());
    int left = unmet;
    for (Concession concession : cheapestFirst(demand)) {
      int applies = restriction.of(party.condition(concession));
      int givenUp = diagram.and(left, applies);
      BigDecimal lost = weight.multiply(exact(concession.cost()));
      byLoss.forEach((loss, set) -> add(next, loss.add(lost), diagram.and(set, givenUp)));
      left = diagram.minus(left, applies);
    }
    int blocked = left;
    byLoss.forEach((loss, set) -> add(next, loss.add(weight), diagram.and(set, blocked)));
    byLoss = next;
  }

  private List<Concession> cheapestFirst(Stance demand) {
    List<Concession> concessions = new ArrayList<>();
    for (Stance stance : party.stances()) {
      if (stance instanceof Concession c && c.givesUp(demand)) {
        concessions.add(c);
      }
    }
    concessions.sort(Comparator.comparingDouble(Concession::cost));
    return concessions;
  }

  private void add(Map<BigDecimal, Integer> to, BigDecimal loss, int set) {
    if (set != Diagram.FALSE) {
      to.merge(loss.stripTrailingZeros(), set, diagram::or);
    }
  }

  private static BigDecimal exact(double number) {
    return BigDecimal.valueOf(number);
  }
}
