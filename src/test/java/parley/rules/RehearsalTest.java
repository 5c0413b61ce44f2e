package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.verdict.Firing;

final class RehearsalTest {
  @Test
  void ownRules_areSoundAndEveryStanceOfThemApplies() {
    assertThat(Rehearsal.firings())
        .extracting(Firing::rule)
        .extracting(r -> r.name())
        .containsExactlyInAnyOrder("red line", "demand", "concession");
  }
}
