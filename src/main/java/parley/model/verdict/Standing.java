package parley.model.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Fraction;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * Where a party stands on a day.
 *
 * @param stances in force
 * @param givenUp those of them that it is taken to give up, as in a repair: they keep it from
 *     nothing, but it does not fall silent by that, and its satisfaction stays that of the stances
 *     as held
 */
public record Standing(Party party, List<Stance> stances, Set<RuleId> givenUp) {
  public Standing {
    stances = List.copyOf(stances);
    givenUp = Set.copyOf(givenUp);
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

  /** {@return whether no stance of the party is known, so that nobody can say what it would do} */
  public boolean isSilent() {
    return stances.isEmpty() && !party.indifferent();
  }

  /** {@return whether the party holds a stance and does not give it up} */
  boolean holds(Stance stance) {
    return !givenUp.contains(stance.id());
  }

  /** {@return the sum of all weights that count} */
  public Fraction weight() {
    return stances.stream()
        .filter(Stance::counts)
        .map(Stance::exactWeight)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /**
   * {@return the most weight that it may lose and still accept; empty if it accepts at any
   * satisfaction}
   */
  public Optional<Fraction> lossMax() {
    Fraction all = weight();
    return party
        .reservation()
        .filter(r -> r.signum() > 0 && all.signum() > 0)
        .map(r -> all.times(Fraction.ONE.minus(r)));
  }
}
