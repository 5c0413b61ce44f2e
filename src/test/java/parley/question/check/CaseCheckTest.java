package parley.question.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.AgendaPlaces;
import parley.model.Place;
import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.testing.UsedCar;

class CaseCheckTest {
  /** Told by kind and date of claims, which are all alike in the case made by hand. */
  private static final Set<Code> OF_CLAIMS = Set.of(Code.UNLIKE_CLAIMS, Code.BEFORE_CLAIMS);

  private static final ScenarioDays TODAY =
      new ScenarioDays(List.of(UsedCar.DAY), Optional.empty());

  @Test
  void soundCase_hasNoWarning() {
    assertThat(warnings(UsedCar.rules(), UsedCar.register(), List.of(TODAY))).isEmpty();
  }

  @Test
  void caseWithoutRules_hasWarningsForAllTheRest() {
    RuleSet none = new RuleSet(UsedCar.agenda(), List.of(), List.of());

    assertThat(warnings(none, UsedCar.register(), List.of(TODAY)))
        .containsExactly(
            "agenda.yaml:1:1: no rule mentions issue `payment`",
            "agenda.yaml:1:1: no rule mentions issue `warranty`",
            "agenda.yaml:7:3: no rule mentions issue `price`",
            "seeds/used-car/a.yaml:5:3: no rule rests on claim `a.1`",
            "seeds/used-car/a.yaml:5:3: no rule rests on claim `a.2`",
            "seeds/used-car/a.yaml:5:3: no rule rests on claim `a.3`",
            "seeds/used-car/b.yaml:5:3: no rule rests on claim `b.1`");
  }

  @Test
  void optionThatNoRuleTellsFromTheStatusQuo_isUnused() {
    RuleSet few = new RuleSet(UsedCar.agenda(), List.of(UsedCar.stance("Too dear")), List.of());

    assertThat(warnings(few, Register.empty(), List.of()))
        .doesNotContain("agenda.yaml:9:5: no rule mentions option `low` of `price`")
        .contains("agenda.yaml:1:1: no rule mentions issue `payment`");
  }

  @Test
  void conclusionWithoutUse_isReported() {
    RuleSet unused = new RuleSet(UsedCar.agenda(), List.of(), UsedCar.rules().conclusions());

    assertThat(warnings(unused, Register.empty(), List.of()))
        .contains("rules/used-car/common.drl:10:1: nothing uses the conclusion `bargain`");
  }

  @Test
  void ruleOutsideEveryScenariosDays_isReportedOnlyIfThereAreScenarios() {
    ScenarioDays before = new ScenarioDays(List.of(LocalDate.of(2025, 12, 31)), Optional.empty());

    assertThat(warnings(UsedCar.rules(), UsedCar.register(), List.of(before)))
        .hasSize(5)
        .contains(
            "rules/used-car/buyer.drl:10:1: rule `Too dear` is in force on no scenario's day");
    assertThat(warnings(UsedCar.rules(), UsedCar.register(), List.of(before, TODAY))).isEmpty();
    assertThat(warnings(UsedCar.rules(), UsedCar.register(), List.of())).isEmpty();
  }

  @Test
  void undatedExpectation_isReported() {
    ScenarioDays undated =
        new ScenarioDays(List.of(UsedCar.DAY), Optional.of(Place.startOf("s.yaml")));

    assertThat(warnings(UsedCar.rules(), UsedCar.register(), List.of(undated)))
        .containsExactly("s.yaml:1:1: an expectation without a fixed day may fail tomorrow");
  }

  private static List<String> warnings(
      RuleSet rules, Register register, List<ScenarioDays> scenarios) {
    AgendaPlaces places =
        new AgendaPlaces(
            "agenda.yaml",
            Map.of(),
            Map.of("price", new Place("agenda.yaml", 7, 3, 5)),
            Map.of("price", Map.of("low", new Place("agenda.yaml", 9, 5, 3))));
    Problems problems = new Problems();
    CaseCheck.check(rules, places, register, scenarios, problems);
    return problems.sorted().stream()
        .filter(d -> !OF_CLAIMS.contains(d.code()))
        .map(d -> d.place() + ": " + d.message())
        .toList();
  }
}
