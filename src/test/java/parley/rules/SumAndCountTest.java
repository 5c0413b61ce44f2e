package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.rules.evaluation.CheckedRules;

/** Sums of numeric issues and counts of comparisons, in both readings. */
class SumAndCountTest {
  private static final WrittenCase CASE =
      new WrittenCase(
          """
          grants:
            unit: billions
            range: {from: 0, to: 600, step: 10}
            status_quo: 0
          floor:
            range: {from: -0.3, to: 0.6, step: 0.1}
            status_quo: 0
          money:
            unit: billions
            status_quo: little
            options: {little: {value: 0.7}, more: {value: 1000000000000000}}
          garden:
            status_quo: none
            options: {none: No, whole: Yes}
          """);

  @Test
  void sums_areExact() {
    CheckedRules checked =
        CASE.checked(
            List.of(
                "Terms( floor + floor + floor == 0.3 )", // not so in doubles
                "Terms( floor * 3 <= 0.3 )",
                "Terms( grants + floor < money * 0.5 )",
                "Terms( grants - 0.1 * money + 5 > 0.000000001 )",
                "Terms( -floor + 0.1 == 0 )",
                "Terms( 3 * money == 2.1 )",
                "Terms( money + floor != 1000000000000000.1 )",
                "Terms( $g : grants, $g + floor >= 100.1 )",
                "Terms( $g : grants ) Terms( !( $g + floor >= 100.1 ) )",
                "Terms( grants <= money )",
                "Terms( 100 - grants == 0 )"));

    assertThat(CASE.holding(checked, Map.of("floor", "0.1", "grants", "100")))
        .containsExactly(0, 1, 3, 4, 5, 6, 7, 10);
    assertThat(CASE.holding(checked, Map.of("floor", "0.1", "money", "more")))
        .containsExactly(0, 1, 2, 4, 8, 9);
    assertThat(CASE.holding(checked, Map.of("floor", "-0.3", "grants", "0")))
        .containsExactly(1, 2, 3, 5, 6, 8, 9);
  }

  @Test
  void counts_countWhatHolds() {
    CheckedRules checked =
        CASE.checked(
            List.of(
                "Terms( atLeast(2, grants >= 300, floor > 0, garden == \"whole\") )",
                "Terms( atMost(1, grants >= 300, floor > 0, garden == \"whole\") )",
                "Terms( exactly(1, grants >= 300, floor > 0, garden == \"whole\") )",
                "Terms( !( atLeast(2, grants >= 300, floor > 0, garden == \"whole\") ) )",
                "Terms( atLeast(1, (grants >= 300 && garden == \"none\"), (floor > 0 || floor < 0))"
                    + " )",
                "Terms( atLeast(2, grants + floor > 300, garden in (\"none\", \"whole\")) )",
                "Terms( $f : floor, exactly(2, $f > 0, (atLeast(1, $f > 0, $f < 0))) )",
                "Terms( garden == \"whole\" && atMost(1, grants == 0, floor == 0) || floor == 0"
                    + " )"));

    assertThat(CASE.holding(checked, Map.of())).containsExactly(1, 3, 7);
    assertThat(CASE.holding(checked, Map.of("garden", "whole", "floor", "0.1")))
        .containsExactly(0, 4, 6, 7);
    assertThat(CASE.holding(checked, Map.of("garden", "whole", "grants", "600", "floor", "-0.1")))
        .containsExactly(0, 4, 5, 7);
    assertThat(CASE.holding(checked, Map.of("grants", "300"))).containsExactly(1, 2, 3, 4, 7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "grants * floor <= 3|21|issues cannot be multiplied|a sum adds numeric issues",
        "2 * 3 * grants <= 3|16|a number is multiplied by an issue|one number",
        "grants + garden <= 3|21|`garden` has no numbers to add|with a `unit` or a `range`",
        "grants + flor <= 3|21|unknown issue `flor`|did you mean `floor`?",
        "grants + \"x\" <= 3|21|names cannot be added|",
        "2 * (grants + floor) <= 3|16|a sum has no parentheses|2 * a + 2 * b",
        "(grants + floor) <= 3|27|expected a comparison sign|a sum has no parentheses around it",
        "grants / 2 <= 3|19|`/` is not allowed here|money * 0.5",
        "grants + floor in (3, 4)|27|a sum is not compared with a list|",
        "$s : grants + floor <= 3|24|a variable means one issue|$s + …",
        "grants + <= 3|21|expected an issue or a number|",
        "atLeast(4, grants == 0, floor == 0)|20|`atLeast` counts 2 parts|from 1 to 2",
        "atLeast(0, grants == 0)|20|`atLeast` counts 1 part|from 1 to 1",
        "atMost(1.5, grants == 0)|19|cannot be 1.5|from 1 to 1",
        "exactly(-1, grants == 0)|20|cannot be -1|from 1 to 1",
        "atLeast(grants == 0)|20|expected a number|atLeast(2, issue",
        "atLeast(1)|20|`atLeast` counts 0 parts|a count reads like",
        "atleast(1, grants == 0)|12|calls and properties|did you mean `atLeast`?",
        "atLeast(1, grants == 0 && floor == 0)|35|expected `,` or `)`|in parentheses",
        "atLeast(1, atMost(1, grants == 0))|23|expected a comparison|in parentheses",
        "atLeast(1, !( grants == 0 ))|23|expected a comparison|in parentheses",
        "atLeast(1, grants)|29|expected a comparison sign|",
      })
  void wrongSumsAndCounts_areRefusedAtTheirPlace(
      String condition, int column, String message, String help) {
    assertThat(CASE.problems("Terms( " + condition.strip() + " )"))
        .contains("buyer.drl:7:" + column + ": error:")
        .contains(message)
        .contains(help == null ? "" : help);
  }

  @Test
  void countOutsideTerms_isShownWhereItBelongs() {
    assertThat(CASE.problems("atLeast(1, Terms( grants == 0 ))"))
        .contains("a count goes inside `Terms( … )`");
  }
}
