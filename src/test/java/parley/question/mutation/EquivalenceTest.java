package parley.question.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.AgendaPlaces;
import parley.model.Rewrite;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.space.Answer;
import parley.space.diagram.Limits;
import parley.space.logic.Disagreement;
import parley.testing.UsedCar;

class EquivalenceTest {
  private static final AgendaPlaces PLACES =
      new AgendaPlaces("agenda.yaml", Map.of(), Map.of(), Map.of());

  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);

  static Stream<GeneratedCase> cases() {
    Shape shape = new Shape(2, 3, 3, 4, 2).ruling(2);
    return LongStream.range(0, 40)
        .mapToObj(s -> CaseGenerator.of(s, s < 25 ? shape : shape.withTables()));
  }

  private static Judge judge(RuleSet rules, LocalDate day) {
    return new Judge(rules, new ConditionEvaluator(rules), day, Set.of());
  }

  private static List<Verdict> verdicts(Judge judge, Terms terms) {
    return judge.verdicts(terms, judge.rules().agenda().partyIds()).stream()
        .map(PartyVerdict::verdict)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void equivalence_isThatOfAllPackagesAndDatesOneByOne(GeneratedCase one) {
    Equivalence equivalence =
        new Equivalence(one.rules(), new ConditionEvaluator(one.rules()), one.days(), LIMITS);
    for (Mutant mutant : Mutator.all(one.rules(), PLACES, one.days())) {
      Answer<Optional<Killer>> answer = equivalence.killer(mutant);

      assertThat(answer.complete()).isTrue();
      assertThat(answer.value().isEmpty()).as("%s", mutant).isEqualTo(isEquivalent(one, mutant));
      answer.value().ifPresent(k -> assertKills(one, mutant, k));
    }
  }

  private static boolean isEquivalent(GeneratedCase one, Mutant mutant) {
    RuleSet mistaken = mutant.in(one.rules());
    for (LocalDate day : one.days()) {
      Judge sound = judge(one.rules(), day);
      Judge wrong = judge(mistaken, day);
      for (Terms terms : one.packages()) {
        boolean satisfied =
            !countsSatisfaction(one, mutant)
                || outcome(sound, terms).equals("impossible")
                || satisfied(sound, terms).equals(satisfied(wrong, terms));
        if (!satisfied || !decided(sound, terms).equals(decided(wrong, terms))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Who does what; nothing of a package that is impossible. */
  private static List<Verdict> decided(Judge judge, Terms terms) {
    return outcome(judge, terms).equals("impossible") ? List.of() : verdicts(judge, terms);
  }

  private static String outcome(Judge judge, Terms terms) {
    List<String> parties = judge.rules().agenda().partyIds();
    return judge.judge("", "", terms, parties).outcome().id();
  }

  /** Numbers and preferences show in satisfaction. */
  private static boolean countsSatisfaction(GeneratedCase one, Mutant mutant) {
    Optional<Stance> sound = one.rules().stance(mutant.rule());
    String kinds =
        one.rules().stances().stream()
            .filter(s -> sound.isPresent() && s.party().equals(sound.get().party()))
            .filter(s -> s.demandName().isPresent())
            .filter(s -> s.demandName().equals(sound.get().demandName()))
            .map(s -> s.kind().id())
            .toList()
            .toString();
    return kinds.contains("preference") || mutant.rewrite() instanceof Rewrite.Numbered;
  }

  private static List<Double> satisfied(Judge judge, Terms terms) {
    return judge.verdicts(terms, judge.rules().agenda().partyIds()).stream()
        .map(v -> v.isSilent() ? -1 : v.satisfaction())
        .toList();
  }

  private static void assertKills(GeneratedCase one, Mutant mutant, Killer killer) {
    List<Verdict> said = killer.verdicts().stream().map(PartyVerdict::verdict).toList();
    Judge wrong = judge(mutant.in(one.rules()), killer.day());
    Judge sound = judge(one.rules(), killer.day());

    assertThat(said).isEqualTo(verdicts(sound, killer.terms()));
    if (killer.party().isEmpty()) {
      assertThat(killer.outcome().id()).isEqualTo(outcome(sound, killer.terms()));
      assertThat(outcome(wrong, killer.terms())).isNotEqualTo(killer.outcome().id());
      return;
    }
    int party = one.rules().agenda().partyIds().indexOf(killer.party().get());
    Verdict mistaken = verdicts(wrong, killer.terms()).get(party);
    assertThat(said.get(party) == mistaken).isEqualTo(killer.bySatisfaction().isPresent());
    if (killer.bySatisfaction().isPresent()) {
      assertThat(killer.verdicts().get(party).satisfaction())
          .isNotEqualTo(satisfied(wrong, killer.terms()).get(party));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void movedDeals_areThoseOfAllPackagesOneByOne(GeneratedCase one) {
    LocalDate day = one.days().get(0);
    List<String> parties = one.rules().agenda().partyIds();
    Equivalence equivalence =
        new Equivalence(one.rules(), new ConditionEvaluator(one.rules()), one.days(), LIMITS);
    for (Mutant mutant : Mutator.all(one.rules(), PLACES, one.days())) {
      assertThat(equivalence.movesDeals(mutant, day, parties, one.rules().agenda()))
          .isEqualTo(
              !deals(one, judge(one.rules(), day))
                  .equals(deals(one, judge(mutant.in(one.rules()), day))));
    }
  }

  private static List<Terms> deals(GeneratedCase one, Judge judge) {
    return one.packages().stream().filter(t -> outcome(judge, t).equals("deal")).toList();
  }

  @Test
  void limitReached_leavesAMutantUndecided() {
    Limits none = new Limits(Duration.ZERO, 1000, () -> true);
    RuleSet rules = UsedCar.rules();
    List<LocalDate> days = List.of(UsedCar.DAY);
    Equivalence equivalence = new Equivalence(rules, new ConditionEvaluator(rules), days, none);

    Answer<Optional<Killer>> answer = equivalence.killer(Mutator.all(rules, PLACES, days).get(0));

    assertThat(answer.reason()).contains("stopped on request");
    assertThat(answer.value()).isEmpty();
  }

  @Test
  void killerThatTheRulesDeny_isAFault() {
    RuleSet rules = UsedCar.rules();
    List<LocalDate> days = List.of(UsedCar.DAY);
    Equivalence equivalence = new Equivalence(rules, (t, d, o) -> List.of(), days, LIMITS);

    assertThatThrownBy(() -> Mutator.all(rules, PLACES, days).forEach(equivalence::killer))
        .isInstanceOf(Disagreement.class);
  }
}
