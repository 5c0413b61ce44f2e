package parley.question.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.model.AgendaPlaces;
import parley.model.Rewrite;
import parley.model.RuleSet;
import parley.testing.UsedCar;

class MutatorTest {
  private static final AgendaPlaces PLACES =
      new AgendaPlaces("agenda.yaml", Map.of(), Map.of(), Map.of());

  @Test
  void usedCar_hasEveryMistakeOfEachRule() {
    List<String> mutants =
        Mutator.all(UsedCar.rules(), PLACES, List.of(UsedCar.DAY)).stream()
            .filter(m -> m.rule().owner().equals("buyer"))
            .map(m -> m.rule().name() + ": " + m.operator().words() + ": " + detail(m))
            .toList();

    assertThat(mutants)
        .contains(
            "Too dear: off by one option: price >= 5000",
            "Too dear: a condition negated: price < 6000",
            "Too dear: a date shifted: date-effective 2026-03-02",
            "Too dear: a red line turned into a demand: was_a_red_line",
            "A warranty: == for !=: warranty != \"none\"",
            "A warranty: a stance deleted: ",
            "A warranty: another weight: weight 1",
            "A warranty: another weight: weight 4",
            "Cheap enough to risk it: another cost of a concession: cost 0.5",
            "Cheap enough to risk it: another cost of a concession: cost 0.75",
            "Cheap enough to risk it: a stance deleted: ")
        .doesNotHaveDuplicates();
  }

  private static String detail(Mutant mutant) {
    Rewrite rewrite = mutant.rewrite();
    if (rewrite instanceof Rewrite.Leaf r) {
      return r.text();
    } else if (rewrite instanceof Rewrite.Dated r) {
      return r.attribute() + " " + r.day();
    } else if (rewrite instanceof Rewrite.AsDemand r) {
      return r.name();
    } else if (rewrite instanceof Rewrite.Joined r) {
      return r.or() ? "or" : "and";
    } else if (rewrite instanceof Rewrite.Numbered r) {
      return r.annotation() + " " + r.number();
    }
    return "";
  }

  @Test
  void mutants_changeTheirOwnRuleOnly() {
    RuleSet rules = UsedCar.rules();
    for (Mutant mutant : Mutator.all(rules, PLACES, List.of(UsedCar.DAY))) {
      RuleSet mistaken = mutant.in(rules);
      assertThat(mistaken).isNotEqualTo(rules);
      assertThat(mistaken.without(Set.of(mutant.rule())))
          .isEqualTo(rules.without(Set.of(mutant.rule())));
    }
  }

  @Test
  void shiftedDates_crossTheNearestDateInUseOnly() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    List<LocalDate> days =
        List.of(start.minusDays(9), start.minusDays(5), start, start.plusDays(7));
    Set<String> shifted =
        Mutator.all(UsedCar.rules(), PLACES, days).stream()
            .filter(m -> m.operator() == MutationOperator.DATE_SHIFTED)
            .map(MutatorTest::detail)
            .collect(Collectors.toSet());

    assertThat(shifted)
        .containsExactlyInAnyOrder("date-effective 2025-12-27", "date-effective 2026-01-02");
  }

  @Test
  void sample_isTheSameForASeedAndInOrder() {
    List<Mutant> all = Mutator.all(UsedCar.rules(), PLACES, List.of(UsedCar.DAY));

    List<Mutant> some = Mutator.sample(all, 5, 7);

    assertThat(some).hasSize(5).isEqualTo(Mutator.sample(all, 5, 7));
    assertThat(some).extracting(Mutant::number).isSorted();
    assertThat(all).containsAll(some);
    assertThat(Mutator.sample(all, 9999, 7)).isEqualTo(all);
    Set<List<Mutant>> samples = new HashSet<>();
    for (long seed = 0; seed < 10; seed++) {
      samples.add(Mutator.sample(all, 5, seed));
    }
    assertThat(samples).hasSizeGreaterThan(1);
  }
}
