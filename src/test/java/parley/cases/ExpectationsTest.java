package parley.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.app.cases.LoadedScenario;
import parley.app.suite.ExpectationRun;
import parley.space.diagram.Limits;

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
    ExpectationRun run = new ExpectationRun(loaded, b -> b, TODAY, LIMITS, "parley");
    return run.expectations().stream()
        .map(run::result)
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.place() + " " + r.name(),
                    () -> assertThat(r.differences()).as("%s", r.place()).isEmpty()));
  }
}
