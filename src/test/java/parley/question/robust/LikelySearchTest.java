package parley.question.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.GeneratedCase;
import parley.model.verdict.ConditionEvaluator;
import parley.space.Answer;
import parley.space.Enumerated;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.testing.UsedCar;

class LikelySearchTest {
  private static final Limits AMPLE = new Limits(Duration.ofMinutes(1), 1_000_000, () -> false);

  static Stream<GeneratedCase> cases() {
    return Enumerated.smallCases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void best_areThoseOfAllPackagesTriedOneByOne(GeneratedCase generated) {
    Subsets subsets = OddsTest.uncertain(generated, new Random(generated.seed()));
    List<Double> all =
        generated.packages().stream()
            .map(
                t ->
                    Odds.of(
                            generated.rules().agenda(),
                            subsets.judged(t, Set.of()),
                            subsets.confidences(),
                            0)
                        .deal())
            .filter(p -> p > 0)
            .sorted(Comparator.reverseOrder())
            .toList();

    LikelyDeals best = search(subsets, 5, AMPLE).value();

    assertThat(best.found()).hasSize(Math.min(5, all.size()));
    assertThat(best.more()).isEqualTo(all.size() > 5);
    for (int i = 0; i < best.found().size(); i++) {
      assertThat(best.found().get(i).deal()).isCloseTo(all.get(i), within(1e-9));
    }
    assertThat(best.found()).extracting(o -> o.verdict().terms()).doesNotHaveDuplicates();
  }

  @Test
  void spentTime_isSaidAndNothingIsCalledBest() {
    Subsets subsets = new Subsets(UsedCar.rules(), UsedCar.DAY, new Confidences(Map.of()));

    Answer<LikelyDeals> answer =
        search(subsets, 1, new Limits(Duration.ofSeconds(1), 1_000_000, () -> true));

    assertThat(answer.reason()).contains("stopped on request");
    assertThat(answer.value()).isEqualTo(new LikelyDeals(List.<PackageOdds>of(), true));
  }

  private static Answer<LikelyDeals> search(Subsets subsets, int max, Limits limits) {
    Setting setting =
        Setting.of(subsets.rules(), subsets.day(), subsets.rules().agenda().partyIds());
    return LikelySearch.of(
        setting, subsets.confidences(), max, 3, limits, new ConditionEvaluator(subsets.rules()));
  }
}
