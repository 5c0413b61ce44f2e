package parley.space.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class BudgetTest {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 1000, () -> false);

  private long nanos;

  @Test
  void part_hasItsShareOfTheTimeThatIsLeft() {
    Budget whole = Budget.start(LIMITS, () -> nanos);
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
    Budget whole = Budget.start(LIMITS, () -> nanos);
    pass(61);
    Budget part = whole.part(1);
    pass(1);
    assertThat(part.isSpent()).isTrue();
  }

  private void pass(int seconds) {
    nanos += Duration.ofSeconds(seconds).toNanos();
  }
}
