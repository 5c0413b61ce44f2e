package parley.question.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.RuleSet;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;
import parley.space.diagram.Limits;
import parley.space.logic.Disagreement;
import parley.testing.UsedCar;

class ReadingsTest {
  private static final Limits LIMITS = Limits.of(Duration.ofMinutes(1), 100_000_000);
  private static final RuleSet RULES = UsedCar.rules();
  private static final Evaluator HONEST = new ConditionEvaluator(RULES);
  private static final List<LocalDate> DAYS = List.of(UsedCar.DAY);

  @Test
  void readingsThatAgree_areReported() {
    assertThat(new Readings(RULES, HONEST, LIMITS).compare(DAYS, 50, 7))
        .isEqualTo(new Verification("used-car", 50, DAYS, 7, Optional.empty()));
  }

  @Test
  void ruleThatDoesNotFire_isADisagreement() {
    Evaluator silent = (terms, day, off) -> List.of();

    assertThatThrownBy(() -> new Readings(RULES, silent, LIMITS).compare(DAYS, 50, 7))
        .isInstanceOf(Disagreement.class)
        .hasMessageContaining("(as of 2026-03-01)")
        .hasMessageContaining("price=");
  }

  @Test
  void reasonThatReadsOtherwise_isADisagreement() {
    Evaluator mumbling =
        (terms, day, off) ->
            HONEST.firings(terms, day, off).stream()
                .map(f -> new Firing(f.rule(), f.because() + "?"))
                .toList();

    assertThatThrownBy(() -> new Readings(RULES, mumbling, LIMITS).compare(DAYS, 50, 7))
        .isInstanceOf(Disagreement.class);
  }

  @Test
  void reachedLimit_leavesOutTheLogicAndSaysSo() {
    Limits none = new Limits(Duration.ofMinutes(1), 1, () -> false);

    assertThat(new Readings(RULES, HONEST, none).compare(DAYS, 5, 1).stopped())
        .contains("stopped at the memory bound of 1 nodes");
  }

  @Test
  void days_areThoseOfTheRulesTheDaysBeforeAndTheGivenOnes() {
    assertThat(Readings.days(RULES, DAYS))
        .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1), UsedCar.DAY);
  }
}
