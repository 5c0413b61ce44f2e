package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.Issue;
import parley.rules.evaluation.CheckedRules;

/** A range stands for as many options as it has steps. */
class RangeIssueTest {
  private static final WrittenCase CASE =
      new WrittenCase(
          """
          money:
            unit: billion dollars
            range: {from: 0, to: 600, step: 10}
            status_quo: 0
          rate:
            range: {from: -0.3, to: 0.6, step: 0.1}
            status_quo: -0.1
          steps:
            range: {from: 0, to: 10000, step: 1}
            status_quo: 5000
          """);

  @Test
  void ids_areTheShortestDecimals() {
    Issue rate = CASE.agenda().issue("rate").orElseThrow();
    assertThat(rate.optionIds())
        .containsExactly("-0.3", "-0.2", "-0.1", "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6");
    assertThat(rate.option("0.3")).hasValueSatisfying(o -> assertThat(o.value()).hasValue(0.3));
    assertThat(rate.option("0.30")).isEmpty();
    assertThat(rate.option("0.35")).isEmpty();
    assertThat(CASE.agenda().issue("steps").orElseThrow().options()).hasSize(10_001);
  }

  @Test
  void rulesCompareItsNumbers_onTheGridOrOff() {
    CheckedRules checked =
        CASE.checked(
            List.of(
                "Terms( money >= 300 )",
                "Terms( money < 305 )",
                "Terms( rate == 0.3 )",
                "Terms( rate in (-0.1, 0.3) )",
                "Terms( rate > -0.2 )",
                "Terms( steps >= 9999 || steps < 1 )",
                "Terms( $m : money, steps > $m )"));

    assertThat(CASE.holding(checked, Map.of("money", "300", "rate", "0.3")))
        .containsExactly(0, 1, 2, 3, 4, 6);
    assertThat(CASE.holding(checked, Map.of("money", "310", "steps", "0")))
        .containsExactly(0, 3, 4, 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "money == 305   |22|no option of `money` has the value 305|the nearest is `300`",
        "money >= \"300\"|22|is compared with numbers|write a number without quotes: 300",
        "money == \"x\"  |22|is compared with numbers|from 0 to 600 in steps of 10",
        "money == x     |22|expected a number, found `x`|from 0 to 600 in steps of 10",
      })
  void wrongComparisons_areRefusedAtTheirPlace(
      String condition, int column, String message, String help) {
    assertThat(CASE.problems("Terms( " + condition.strip() + " )"))
        .contains("buyer.drl:7:")
        .contains(message)
        .contains(help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{from: 0, to: 605, step: 10}|`to` is not a whole number of steps|the nearest are 600 and"
            + " 610",
        "{from: 0, to: 600, step: 0}|a step is greater than 0|the distance between two options",
        "{from: 0, to: 600, step: -1}|a step is greater than 0|the distance between two options",
        "{from: 600, to: 0, step: 10}|`to` is less than `from`|{from: 0, to: 600, step: 10}",
        "{from: 0, to: 600}|`step` is missing in this range|",
        "{from: 0, to: 600, stop: 10}|unknown key `stop`|did you mean `step`?",
        "{from: 0, to: many, step: 10}|`many` is not a number|write digits",
        "{from: 0, to: 1e99, step: 10}|this number is too large|from -10^15",
        "{from: 0, to: 1, step: 0.0000000001}|too many decimals|at most 9",
        "{from: 0, to: 1000000, step: 1}|more than 100,000 steps|larger steps",
        "{from: 0, to: 1000000000000, step: 0.0001}|more than 15 digits|larger unit",
        "0 to 600|expected a mapping|",
      })
  void wrongRanges_areRefused(String range, String message, String help) {
    WrittenCase wrong = new WrittenCase("money: {status_quo: 0, range: " + range + "}");
    assertThat(wrong.agendaProblems())
        .contains("agenda.yaml:4:")
        .contains(message)
        .contains(help == null ? "" : help);
  }

  @Test
  void statusQuoOffTheGrid_andOptionsBesides_areRefused() {
    assertThat(
            new WrittenCase("a: {status_quo: 5, range: {from: 0, to: 20, step: 10}}")
                .agendaProblems())
        .contains("agenda.yaml:4:19: error: unknown option `5` of issue `a`")
        .contains("its options are the numbers from 0 to 20 in steps of 10; the nearest is `0`");
    assertThat(
            new WrittenCase("a: {status_quo: 0, options: {x: X}, range: {from: 0, to: 2, step: 1}}")
                .agendaProblems())
        .contains("`options` and `range` exclude each other");
    assertThat(new WrittenCase("a: {status_quo: 0}").agendaProblems())
        .contains("`options` or `range` is missing in this issue");
  }
}
