package parley.question.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Conclusion;
import parley.model.Impossibility;
import parley.model.Place;
import parley.model.Rewrite;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * A rule, or the agenda, with one mistake in it.
 *
 * @param number from 1, among all mutants of the rule set
 * @param rule which rule is mistaken
 * @param rewrite how the mistake reads in the rule's text
 * @param stance the mistaken stance; empty if it was deleted, or the rule is no stance
 * @param conclusion the mistaken conclusion; empty if the rule is none
 * @param impossibility the mistaken impossibility; empty if it was deleted, or the rule is none
 * @param reservation the mistaken reservation value of the agenda, of which no rule is to blame
 */
public record Mutant(
    int number,
    RuleId rule,
    MutationOperator operator,
    Rewrite rewrite,
    Optional<Stance> stance,
    Optional<Conclusion> conclusion,
    Optional<Impossibility> impossibility,
    Optional<OtherReservation> reservation) {
  /** What stands for the rule's name where the mistake is a reservation value. */
  private static final String RESERVATION = "reservation value";

  /** A mistaken rule. */
  Mutant(
      int number,
      RuleId rule,
      MutationOperator operator,
      Rewrite rewrite,
      Optional<Stance> stance,
      Optional<Conclusion> conclusion,
      Optional<Impossibility> impossibility) {
    this(number, rule, operator, rewrite, stance, conclusion, impossibility, Optional.empty());
  }

  /** {@return a mistaken agenda} */
  static Mutant of(int number, OtherReservation other, Rewrite rewrite) {
    return new Mutant(
        number,
        new RuleId(other.party(), RESERVATION),
        MutationOperator.RESERVATION,
        rewrite,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(other));
  }

  /** {@return whether the mistake is a reservation value} */
  public boolean isOfReservation() {
    return reservation.isPresent();
  }

  /** {@return where the mistake is} */
  public Place place() {
    return rewrite.place();
  }

  /** {@return rules with this mistake in the place of the sound rule} */
  public RuleSet in(RuleSet rules) {
    return reservation.map(r -> r.in(rules)).orElseGet(() -> replaced(rules));
  }

  private RuleSet replaced(RuleSet rules) {
    List<Stance> stances = new ArrayList<>();
    for (Stance old : rules.stances()) {
      if (old.id().equals(rule)) {
        stance.ifPresent(stances::add);
      } else {
        stances.add(old);
      }
    }
    List<Conclusion> conclusions = new ArrayList<>();
    for (Conclusion old : rules.conclusions()) {
      conclusions.add(old.rule().id().equals(rule) ? conclusion.orElse(old) : old);
    }
    List<Impossibility> impossibilities = new ArrayList<>();
    for (Impossibility old : rules.impossibilities()) {
      if (old.rule().id().equals(rule)) {
        impossibility.ifPresent(impossibilities::add);
      } else {
        impossibilities.add(old);
      }
    }
    return new RuleSet(rules.agenda(), stances, conclusions, impossibilities);
  }
}
