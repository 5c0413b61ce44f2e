package parley.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.analysis.diagram.Limits;
import parley.analysis.logic.Setting;
import parley.analysis.zone.ZoneCount;
import parley.cli.cases.LoadedScenario;
import parley.cli.cases.ScenarioJudge;
import parley.model.Terms;
import parley.model.result.Answer;
import parley.model.result.Zone;
import parley.model.verdict.PackageVerdict;
import parley.scenario.Expectation;
import parley.scenario.Expectation.OfDeals;
import parley.scenario.Expectation.OfPackage;
import parley.scenario.Expectation.Subject;
import parley.scenario.Mismatch;
import parley.scenario.Scenario;

/** Everything that the shipped scenarios expect is so. */
class ExpectationsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Limits LIMITS = Limits.of(Duration.ofMinutes(1), 500_000_000);

  @TestFactory
  Stream<DynamicTest> expectations_hold() {
    return ShippedCase.scenarios().stream().flatMap(ExpectationsTest::tests);
  }

  @Test
  void shippedScenarios_areAtLeastTenAndAllExpectSomething() {
    List<LoadedScenario> all = ShippedCase.scenarios();
    assertThat(all).hasSizeGreaterThanOrEqualTo(10);
    assertThat(all).noneMatch(s -> s.scenario().expectations().isEmpty());
    assertThat(all).allMatch(s -> s.scenario().asOf().isPresent());
  }

  private static Stream<DynamicTest> tests(LoadedScenario loaded) {
    return loaded.scenario().expectations().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.place() + " " + e.about(),
                    () -> assertThat(mismatches(loaded, e)).as("%s", e.place()).isEmpty()));
  }

  private static List<Mismatch> mismatches(LoadedScenario loaded, Expectation expectation) {
    if (expectation instanceof OfDeals deals) {
      return deals.mismatches(deals(loaded));
    }
    OfPackage ofPackage = (OfPackage) expectation;
    return ofPackage.mismatches(verdict(loaded, ofPackage.subject()));
  }

  private static PackageVerdict verdict(LoadedScenario loaded, Subject subject) {
    Scenario scenario = loaded.scenario();
    ScenarioJudge judge = new ScenarioJudge(loaded, Optional.empty(), TODAY, LIMITS);
    return subject.kind() == Subject.Kind.PACKAGE
        ? judge.verdict(scenario.packageOf(subject.id()).orElseThrow())
        : judge.verdict(scenario.whatIf(subject.id()).orElseThrow());
  }

  private static BigInteger deals(LoadedScenario loaded) {
    Scenario scenario = loaded.scenario();
    Setting setting =
        new Setting(
            loaded.rules().rules(), scenario.asOf().orElse(TODAY), scenario.parties(), Set.of());
    Answer<Zone> answer = ZoneCount.of(setting, Terms.none(), LIMITS);
    assertThat(answer).isInstanceOf(Answer.Exact.class);
    return answer.value().deals().orElseThrow();
  }
}
