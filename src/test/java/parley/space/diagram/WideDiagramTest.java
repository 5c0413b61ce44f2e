package parley.space.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels of any number of options, in any order. */
class WideDiagramTest {
  @ParameterizedTest
  @ValueSource(strings = {"1", "2,1", "8192,2", "65,6501,7", "2600,4500", "4500,2600", "10000,3"})
  void literalOfEveryLevel_holdsTheOptionsThatItIsMadeOf(String sizes) {
    int[] levels = java.util.Arrays.stream(sizes.split(",")).mapToInt(Integer::parseInt).toArray();
    Diagram diagram =
        new Diagram(levels, Budget.start(Limits.of(Duration.ofSeconds(60), 1_000_000_000)));
    long expected = 1;
    int set = Diagram.TRUE;
    for (int level = 0; level < levels.length; level++) {
      set = diagram.and(set, diagram.literal(level, o -> o % 3 == 0));
      expected *= (levels[level] + 2) / 3;
    }
    assertThat(Counting.count(diagram, set)).isEqualTo(expected);
  }
}
