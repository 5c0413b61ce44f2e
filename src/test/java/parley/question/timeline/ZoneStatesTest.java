package parley.question.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.GeneratedCase;
import parley.model.RuleId;
import parley.model.verdict.ConditionEvaluator;
import parley.space.Enumerated;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.testing.UsedCar;

class ZoneStatesTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 2, 10);
  private static final Limits AMPLE = new Limits(Duration.ofMinutes(1), 1_000_000, () -> false);

  static Stream<GeneratedCase> cases() {
    return Enumerated.smallCases().limit(60);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void deals_areAsManyAsTriedOneByOne(GeneratedCase generated) {
    ZoneStates zones = zones(generated);
    for (Turn turn : turns(generated)) {
      Setting setting = generated.setting(turn.date());
      ZoneState zone = zones.of(setting);

      List<?> deals = new Enumerated(setting).deals();
      assertThat(zone.deals()).contains(BigInteger.valueOf(deals.size()));
      assertThat(zone.conflicts().isEmpty()).isEqualTo(!deals.isEmpty());
      assertThat(zone.stopped()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void betweenTwoTurns_nothingMoves(GeneratedCase generated) {
    List<Turn> turns = turns(generated);
    for (int i = 1; i < turns.size(); i++) {
      LocalDate last = turns.get(i).date().minusDays(1);

      assertThat(generated.rules().inForce(last))
          .isEqualTo(generated.rules().inForce(turns.get(i - 1).date()));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void startsAndEnds_addUpToWhatIsInForce(GeneratedCase generated) {
    long always =
        generated.rules().stances().stream()
            .filter(s -> s.rule().inForce().from().isEmpty())
            .count();
    for (Turn turn : turns(generated)) {
      always += turn.starts().size() - turn.ends().size();
      assertThat(turn.inForce()).isEqualTo((int) always);
    }
  }

  @Test
  void spentTime_leavesDaysUnknown() {
    ZoneStates zones =
        new ZoneStates(
            new Limits(Duration.ZERO, 1_000_000, () -> false),
            10,
            new ConditionEvaluator(UsedCar.rules()));

    ZoneState zone = zones.of(Setting.of(UsedCar.rules(), UsedCar.DAY, List.of("buyer")));

    assertThat(zone.deals()).isEmpty();
    assertThat(zone.more()).isTrue();
    assertThat(zone.stopped()).isPresent();
  }

  @Test
  void unknownDay_leavesOpenWhatCameSince() {
    ZoneState unknown =
        new ZoneState(
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            List.of(),
            true,
            java.util.Optional.of("late"));
    ZoneState known =
        new ZoneState(
            java.util.Optional.of(BigInteger.ZERO),
            java.util.Optional.of(BigInteger.ZERO),
            List.of(new parley.question.diagnose.Conflict(List.of(new RuleId("a", "b")), 1)),
            false,
            java.util.Optional.empty());

    assertThat(known.since(unknown)).isEmpty();
    assertThat(unknown.since(known)).contains(List.of());
    assertThat(known.since(known)).contains(List.of());
  }

  private static List<Turn> turns(GeneratedCase generated) {
    return Turn.of(generated.rules(), generated.rules().agenda().partyIds(), TODAY);
  }

  private static ZoneStates zones(GeneratedCase generated) {
    return new ZoneStates(AMPLE, 100, new ConditionEvaluator(generated.rules()));
  }
}
