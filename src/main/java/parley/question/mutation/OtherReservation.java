package parley.question.mutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Fraction;
import parley.model.Party;
import parley.model.RuleSet;

/**
 * Another reservation value than the agenda's: forgotten, or a tenth lower or higher.
 *
 * @param party the id of whose it is
 */
record OtherReservation(String party, Fraction sound, Fraction mistaken) {
  private static final Fraction TENTH = Fraction.ONE.over(Fraction.of(10L));

  /** {@return the mistakes of a party's value; none if it has none} */
  static List<OtherReservation> of(Party party) {
    return party.reservation().stream()
        .flatMap(
            sound -> others(sound).stream().map(o -> new OtherReservation(party.id(), sound, o)))
        .toList();
  }

  private static Set<Fraction> others(Fraction sound) {
    Set<Fraction> others = new LinkedHashSet<>(List.of(Fraction.ZERO));
    for (Fraction other : List.of(sound.minus(TENTH), sound.plus(TENTH))) {
      if (other.signum() > 0 && other.compareTo(Fraction.ONE) <= 0) {
        others.add(other);
      }
    }
    others.remove(sound);
    return others;
  }

  /** {@return the rules with this value; the same rules where a scenario has a value of its own} */
  RuleSet in(RuleSet rules) {
    boolean isSound =
        rules.agenda().party(party).flatMap(Party::reservation).filter(sound::equals).isPresent();
    return isSound ? rules.with(rules.agenda().reserving(Map.of(party, mistaken))) : rules;
  }
}
