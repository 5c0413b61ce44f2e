package parley.question.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import parley.model.AgendaPlaces;
import parley.model.Conclusion;
import parley.model.Fraction;
import parley.model.Impossibility;
import parley.model.Party;
import parley.model.Place;
import parley.model.Rewrite;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;

/** Makes every mutant of a rule set, in the order of its rules and of what stands in them. */
public final class Mutator {
  private static final String DEMAND = "was_a_red_line";

  private final RuleSet rules;
  private final TreeSet<LocalDate> days;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutator(RuleSet rules, Collection<LocalDate> days) {
    this.rules = rules;
    this.days = new TreeSet<>(days);
  }

  /**
   * {@return all mutants}
   *
   * @param places of the agenda
   * @param days the dates in use, across which dates of rules are shifted
   */
  public static List<Mutant> all(RuleSet rules, AgendaPlaces places, Collection<LocalDate> days) {
    Mutator mutator = new Mutator(rules, days);
    rules.conclusions().forEach(mutator::mutate);
    rules.impossibilities().forEach(mutator::mutate);
    rules.stances().forEach(mutator::mutate);
    rules.agenda().parties().forEach(p -> mutator.mutate(p, places.party(p.id())));
    return mutator.mutants;
  }

  /** {@return so many of the mutants, always the same for a seed, in their order} */
  public static List<Mutant> sample(List<Mutant> mutants, int count, long seed) {
    if (count >= mutants.size()) {
      return mutants;
    }
    List<Mutant> shuffled = new ArrayList<>(mutants);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled.stream().limit(count).sorted(Comparator.comparingInt(Mutant::number)).toList();
  }

  private void mutate(Party party, Place place) {
    for (OtherReservation other : OtherReservation.of(party)) {
      Rewrite rewrite = new Rewrite.Reserved(place, party.id(), other.mistaken().toString());
      mutants.add(Mutant.of(mutants.size() + 1, other, rewrite));
    }
  }

  private void mutate(Conclusion conclusion) {
    Rule rule = conclusion.rule();
    for (Mistake mistake : mistakes(rule)) {
      Conclusion mistaken = new Conclusion(mistake.rule(), conclusion.name());
      add(
          rule,
          mistake.operator(),
          mistake.rewrite(),
          Optional.empty(),
          Optional.of(mistaken),
          Optional.empty());
    }
  }

  private void mutate(Impossibility impossibility) {
    Rule rule = impossibility.rule();
    for (Mistake mistake : mistakes(rule)) {
      Optional<Impossibility> mistaken = Optional.of(new Impossibility(mistake.rule()));
      add(
          rule,
          mistake.operator(),
          mistake.rewrite(),
          Optional.empty(),
          Optional.empty(),
          mistaken);
    }
    Rewrite rewrite = new Rewrite.Deleted(rule.place());
    add(
        rule,
        MutationOperator.POSSIBLE,
        rewrite,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void mutate(Stance stance) {
    for (Mistake mistake : mistakes(stance.rule())) {
      Stance mistaken = stance.with(mistake.rule());
      add(stance, mistake.operator(), mistake.rewrite(), Optional.of(mistaken));
    }
    Rule rule = stance.rule();
    if (stance.rejects()) {
      Stance demand =
          new Stance(
              StanceKind.DEMAND, rule, Optional.of(DEMAND), stance.exactWeight(), Fraction.ZERO);
      Rewrite rewrite = new Rewrite.AsDemand(rule.place(), DEMAND);
      add(stance, MutationOperator.RED_LINE_AS_DEMAND, rewrite, Optional.of(demand));
    } else {
      add(stance, MutationOperator.DELETED, new Rewrite.Deleted(rule.place()), Optional.empty());
    }
    if (stance.concedes()) {
      moved(stance);
    }
    NumberMistakes.of(
        stance,
        (operator, rewrite, mistaken) -> add(stance, operator, rewrite, Optional.of(mistaken)));
  }

  private void moved(Stance concession) {
    List<String> others =
        rules.stancesOf(concession.party()).stream()
            .filter(Stance::counts)
            .flatMap(s -> s.demandName().stream())
            .distinct()
            .filter(n -> !concession.demandName().equals(Optional.of(n)))
            .toList();
    for (String other : others) {
      Rule rule = concession.rule();
      Rewrite rewrite = new Rewrite.Concedes(rule.place(), other);
      add(
          concession,
          MutationOperator.CONCESSION_MOVED,
          rewrite,
          Optional.of(concession.named(other)));
    }
  }

  /** A rule with another condition or other dates. */
  private record Mistake(MutationOperator operator, Rewrite rewrite, Rule rule) {}

  private List<Mistake> mistakes(Rule rule) {
    List<Mistake> mistakes = new ArrayList<>();
    new ConditionMistakes(
            rules.agenda(),
            (operator, rewrite, condition) ->
                mistakes.add(new Mistake(operator, rewrite, rule.with(condition))))
        .of(rule.condition());
    new DateMistakes(days)
        .of(
            rule,
            (rewrite, period) ->
                mistakes.add(
                    new Mistake(MutationOperator.DATE_SHIFTED, rewrite, rule.with(period))));
    return mistakes;
  }

  private void add(
      Stance sound, MutationOperator operator, Rewrite rewrite, Optional<Stance> mistaken) {
    add(sound.rule(), operator, rewrite, mistaken, Optional.empty(), Optional.empty());
  }

  private void add(
      Rule rule,
      MutationOperator operator,
      Rewrite rewrite,
      Optional<Stance> stance,
      Optional<Conclusion> conclusion,
      Optional<Impossibility> impossibility) {
    int number = mutants.size() + 1;
    mutants.add(
        new Mutant(number, rule.id(), operator, rewrite, stance, conclusion, impossibility));
  }
}
