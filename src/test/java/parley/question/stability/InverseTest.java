package parley.question.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.model.verdict.ConditionEvaluator;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;

/** All rankings of the states, one by one, against the count. */
class InverseTest {
  static Stream<Integer> seeds() {
    return IntStream.range(0, 200).filter(InverseTest::isTiny).limit(12).boxed();
  }

  private static boolean isTiny(int seed) {
    SmallGame game = SmallGame.random(new Random(seed));
    int possible = game.states() - game.impossible().size();
    return possible <= 6 && possible > 3 && !game.impossible().contains(0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void counts_areThoseOfAllRankingsTried(int seed) {
    SmallGame game = SmallGame.random(new Random(seed));
    Limits limits = Limits.of(Duration.ofMinutes(1), 1L << 30);
    StabilityAnalysis analysis =
        new StabilityAnalysis(
            game.setting(),
            Preferring.VERDICT,
            Optional.of(game::isPossible),
            Budget.start(limits),
            new ConditionEvaluator(game.setting().rules()));
    List<Integer> states =
        IntStream.range(0, game.states())
            .filter(s -> !game.impossible().contains(s))
            .boxed()
            .toList();
    for (int party = 0; party < game.parties(); party++) {
      Map<Concept, Long> expected = new EnumMap<>(Concept.class);
      for (List<Integer> ranking : rankings(states)) {
        BruteForce brute = new BruteForce(ranked(game, party, ranking), true);
        for (Concept concept : Concept.values()) {
          expected.merge(concept, brute.isStable(concept, party, 0) ? 1L : 0L, Long::sum);
        }
      }

      Inverse inverse = analysis.inverse("p" + party, game.terms(0)).value().orElseThrow();

      assertThat(inverse.packages()).hasValue(states.size());
      for (Concept concept : Concept.values()) {
        assertThat(inverse.count(concept).longValueExact()).isEqualTo(expected.get(concept));
      }
    }
  }

  private static SmallGame ranked(SmallGame game, int party, List<Integer> ranking) {
    int[][] verdicts = game.verdicts().clone();
    int[][] tenths = game.tenths().clone();
    verdicts[party] = new int[game.states()];
    tenths[party] = new int[game.states()];
    for (int place = 0; place < ranking.size(); place++) {
      tenths[party][ranking.get(place)] = place;
    }
    return new SmallGame(
        game.sizes(), game.owners(), game.directions(), game.impossible(), verdicts, tenths);
  }

  private static List<List<Integer>> rankings(List<Integer> states) {
    if (states.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Integer>> all = new ArrayList<>();
    for (Integer first : states) {
      List<Integer> rest = new ArrayList<>(states);
      rest.remove(first);
      for (List<Integer> tail : rankings(rest)) {
        List<Integer> whole = new ArrayList<>(List.of(first));
        whole.addAll(tail);
        all.add(whole);
      }
    }
    return all;
  }
}
