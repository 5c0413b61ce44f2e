package parley.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Issue;
import parley.model.Option;
import parley.model.OptionOrder;
import parley.model.Range;

class OptionRunsTest {
  private static final Range RANGE =
      new Range(new BigDecimal("-10"), new BigDecimal("30"), new BigDecimal("10"));
  private static final Optional<Issue> RANGED =
      Optional.of(
          new Issue("a", "A", Optional.empty(), RANGE.options(), "0", OptionOrder.of(RANGE)));
  private static final Optional<Issue> NAMED =
      Optional.of(new Issue("b", "B", Optional.empty(), List.of(Option.named("x", "X")), "x"));

  @Test
  void stepsOfRange_areToldAsStretches() {
    assertThat(OptionRuns.either(RANGED, List.of("20", "30"))).isEqualTo("at least 20");
    assertThat(OptionRuns.either(RANGED, List.of("-10", "0", "20"))).isEqualTo("at most 0 or 20");
    assertThat(OptionRuns.either(RANGED, List.of("0", "10", "20"))).isEqualTo("0 to 20");
    assertThat(OptionRuns.either(RANGED, RANGED.orElseThrow().optionIds())).isEqualTo("any number");
    assertThat(OptionRuns.either(NAMED, List.of("x", "y"))).isEqualTo("x or y");
  }

  @Test
  void equalCountsSideBySide_areToldOnce() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List.of("-10", "0", "10", "20", "30").forEach(o -> counts.put(o, o.length()));

    assertThat(OptionRuns.counts(RANGED, counts))
        .containsExactly(Map.entry("-10", 3), Map.entry("0", 1), Map.entry("at least 10", 2));
  }
}
