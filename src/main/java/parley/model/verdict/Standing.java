package parley.model.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Fraction;
import parley.model.Orders;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/** Where a party stands on a day. */
public final class Standing {
  private final Party party;
  private final List<Stance> stances;
  private final Set<RuleId> givenUp;
  private final Fraction weight;
  private final Map<RuleId, Integer> numbers = new HashMap<>();

  /**
   * Where a party stands.
   *
   * @param stances in force
   * @param givenUp those of them that it is taken to give up, as in a repair: they keep it from
   *     nothing, but it does not fall silent by that, and its satisfaction stays that of the
   *     stances as held
   */
  public Standing(Party party, List<Stance> stances, Set<RuleId> givenUp) {
    this.party = party;
    this.stances = List.copyOf(stances);
    this.givenUp = Set.copyOf(givenUp);
    this.weight =
        stances.stream()
            .filter(Stance::counts)
            .map(Stance::exactWeight)
            .reduce(Fraction.ZERO, Fraction::plus);
    this.stances.forEach(s -> numbers.put(s.id(), numbers.size()));
  }

  /**
   * {@return where a party stands that gives nothing up}
   *
   * @param inForce the rules of the day
   */
  public static Standing of(String party, RuleSet inForce) {
    return of(party, inForce, Set.of());
  }

  /** {@return where a party stands that gives some of its stances up} */
  public static Standing of(String party, RuleSet inForce, Set<RuleId> givenUp) {
    Party known = inForce.agenda().parties(List.of(party)).get(0);
    return new Standing(known, inForce.stancesOf(party), givenUp);
  }

  public Party party() {
    return party;
  }

  /** {@return the stances in force, in the order of the rules} */
  public List<Stance> stances() {
    return stances;
  }

  /**
   * {@return the stances of some rules, in the order of the rules}
   *
   * @param rules may be of others too
   */
  List<Stance> stances(Set<RuleId> rules) {
    List<Integer> found = new ArrayList<>();
    for (RuleId rule : rules) {
      Integer number = rule.owner().equals(party.id()) ? numbers.get(rule) : null;
      if (number != null) {
        found.add(number);
      }
    }
    found.sort(Orders.by(n -> n));
    return found.stream().map(stances::get).toList();
  }

  /** {@return those of them that it is taken to give up} */
  public Set<RuleId> givenUp() {
    return givenUp;
  }

  /** {@return whether no stance of the party is known, so that nobody can say what it would do} */
  public boolean isSilent() {
    return stances.isEmpty() && !party.indifferent();
  }

  /** {@return whether the party holds a stance and does not give it up} */
  boolean holds(Stance stance) {
    return givenUp.isEmpty() || !givenUp.contains(stance.id());
  }

  /** {@return the sum of all weights that count} */
  public Fraction weight() {
    return weight;
  }

  /**
   * {@return the most weight that it may lose and still accept; empty if it accepts at any
   * satisfaction}
   */
  public Optional<Fraction> lossMax() {
    return party
        .reservation()
        .filter(r -> r.signum() > 0 && weight.signum() > 0)
        .map(r -> weight.times(Fraction.ONE.minus(r)));
  }
}
