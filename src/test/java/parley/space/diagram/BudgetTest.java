package parley.space.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class BudgetTest {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1000, () -> false);

  private long nanos;
  private long work = Long.MAX_VALUE;

  @Test
  void part_hasItsShareOfTheTimeThatIsLeft() {
    Budget whole = Budget.start(LIMITS, () -> nanos, () -> work);
    pass(10);
    Budget part = whole.part(0.4);
    pass(20);
    assertThat(part.isSpent()).isFalse();
    pass(1);
    assertThat(part.isSpent()).isTrue();
    assertThat(whole.isSpent()).isFalse();
    assertThatThrownBy(part::look).isInstanceOf(Exhausted.class).hasMessage("stopped after 20 s");
  }

  @Test
  void part_ofNothing_isSpentAtOnce() {
    Budget whole = Budget.start(LIMITS, () -> nanos, () -> work);
    pass(61);
    Budget part = whole.part(1);
    pass(1);
    assertThat(part.isSpent()).isTrue();
  }

  @Test
  void timeThatPassesWithoutWork_isNotTheEnd() {
    work = 0;
    Budget budget = Budget.start(LIMITS, () -> nanos, () -> work);
    pass(600);
    assertThat(budget.isSpent()).isFalse();
    work = Duration.ofMillis(999).toNanos();
    assertThat(budget.isSpent()).isFalse();
    work = Duration.ofSeconds(1).toNanos();
    assertThat(budget.isSpent()).isTrue();
  }

  @Test
  void limitOfNothing_isReachedAtOnce() {
    work = 0;
    Limits none = new Limits(Duration.ZERO, 1000, () -> false);
    Budget budget = Budget.start(none, () -> nanos, () -> work);
    nanos++;
    assertThat(budget.isSpent()).isTrue();
  }

  @Test
  void limitsThatBeganBefore_countFromThere() {
    pass(100);
    Budget budget = Budget.start(LIMITS.since(0), () -> nanos, () -> work);
    assertThat(budget.isSpent()).isTrue();
    assertThatThrownBy(budget::look).hasMessage("stopped after 60 s");
  }

  private void pass(int seconds) {
    nanos += Duration.ofSeconds(seconds).toNanos();
  }
}
