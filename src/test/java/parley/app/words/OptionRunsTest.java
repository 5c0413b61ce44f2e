package parley.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Agenda;
import parley.model.Control;
import parley.model.Issue;
import parley.model.Option;
import parley.model.OptionOrder;
import parley.model.Range;

class OptionRunsTest {
  private static final Range RANGE =
      new Range(new BigDecimal("-10"), new BigDecimal("30"), new BigDecimal("10"));
  private static final Issue RANGED =
      new Issue(
          "a",
          "A",
          Optional.of("euros"),
          RANGE.options(),
          "0",
          OptionOrder.of(RANGE),
          Control.ofNobody());
  private static final Issue LISTED =
      new Issue(
          "b",
          "B",
          Optional.of("soldiers"),
          List.of(
              Option.valued("many", "", 600_000),
              Option.valued("few", "", 50_000),
              Option.valued("some", "", 100_000)),
          "few");
  private static final Issue NAMED =
      new Issue(
          "c",
          "C",
          Optional.empty(),
          List.of(Option.named("x", "This one"), Option.named("y", "")),
          "x");
  private static final OptionRuns RUNS =
      new OptionRuns(
          new OptionWords(new Agenda("case", "Case", List.of(), List.of(RANGED, LISTED, NAMED))));

  @Test
  void numbersThatFollowOneAnother_areReportedAsStretches() {
    assertThat(RUNS.either("a", List.of("20", "30"))).isEqualTo("at least 20 euros");
    assertThat(RUNS.either("a", List.of("-10", "0", "20"))).isEqualTo("at most 0 or 20 euros");
    assertThat(RUNS.either("a", List.of("0", "10", "20"))).isEqualTo("0 to 20 euros");
    assertThat(RUNS.either("a", RANGED.optionIds())).isEqualTo("any number");
    assertThat(RUNS.either("b", List.of("many", "some"))).isEqualTo("at least 100,000 soldiers");
    assertThat(RUNS.either("b", List.of("many", "few"))).isEqualTo("50,000 or 600,000 soldiers");
  }

  @Test
  void optionsWithoutNumbers_areNamedByTitle_byIdWhereThereIsNone() {
    assertThat(RUNS.either("c", List.of("x", "y"))).isEqualTo("This one or y");
  }

  @Test
  void equalCountsSideBySide_areReportedOnce() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    RANGED.optionIds().forEach(o -> counts.put(o, o.length()));

    assertThat(RUNS.counts("a", counts))
        .containsExactly(
            Map.entry("-10 euros", 3), Map.entry("0 euros", 1), Map.entry("at least 10 euros", 2));
  }

  @Test
  void equalCountsOfNames_stayApart() {
    assertThat(RUNS.counts("c", Map.of("x", 1))).containsExactly(Map.entry("This one", 1));
  }
}
