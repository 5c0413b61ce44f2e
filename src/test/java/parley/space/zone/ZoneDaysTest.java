package parley.space.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.Rule;
import parley.model.Terms;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

class ZoneDaysTest {
  private static final Limits LIMITS = Limits.of(Duration.ofMinutes(1), 500_000_000);

  @Test
  void zone_isThatOfEachDayOnWhichARuleStartsOrEnds() {
    int changes = 0;
    for (long seed = 1; seed <= 20; seed++) {
      GeneratedCase generated = CaseGenerator.of(seed, Shape.small());
      Setting setting = generated.setting(generated.days().get(1));

      List<ZoneOnDay> days = ZoneDays.of(setting, LIMITS);

      assertThat(days).extracting(ZoneOnDay::day).isSorted().contains(setting.asOf());
      for (ZoneOnDay one : days) {
        assertThat(one.zone())
            .isEqualTo(ZoneCount.of(generated.setting(one.day()), Terms.none(), LIMITS));
        assertThat(one.starts())
            .allMatch(id -> rule(generated, id).inForce().from().orElseThrow().equals(one.day()));
        assertThat(one.ends())
            .allMatch(id -> rule(generated, id).inForce().until().orElseThrow().equals(one.day()));
        changes += one.starts().size() + one.ends().size();
      }
      assertThat(days.stream().mapToInt(d -> d.starts().size()).sum())
          .isEqualTo(
              generated.rules().rules().stream()
                  .filter(r -> r.inForce().from().isPresent())
                  .count());
    }
    assertThat(changes).isPositive();
  }

  private static Rule rule(GeneratedCase generated, parley.model.RuleId id) {
    return generated.rules().rules().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
