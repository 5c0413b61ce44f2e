package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.rules.evaluation.CheckedRules;

/** Rules compare the options of an ordered issue by their places in the agenda's list. */
class OrderedIssueTest {
  private static final WrittenCase CASE =
      new WrittenCase(
          """
          guarantees:
            ordered: true
            status_quo: none
            options: {none: No, assurances: Some, european: Many, article5_like: All}
          garden:
            status_quo: none
            options: {none: No, whole: Yes}
          price:
            unit: euros
            status_quo: low
            options: {low: {value: 1}, high: {value: 2}}
          """);

  @Test
  void options_compareByTheirPlaceInTheList() {
    CheckedRules checked =
        CASE.checked(
            List.of(
                "Terms( guarantees < \"european\" )",
                "Terms( guarantees <= \"european\" )",
                "Terms( guarantees > \"european\" )",
                "Terms( guarantees >= \"european\" )",
                "Terms( \"european\" > guarantees )",
                "Terms( !( guarantees >= \"european\" ) )",
                "Terms( $g : guarantees, $g < \"european\" )",
                "not Terms( guarantees < \"none\" )",
                "Terms( guarantees <= \"article5_like\" )",
                "Terms( guarantees == \"european\" )"));

    assertThat(CASE.holding(checked, Map.of("guarantees", "none")))
        .containsExactly(0, 1, 4, 5, 6, 7, 8);
    assertThat(CASE.holding(checked, Map.of("guarantees", "european")))
        .containsExactly(1, 3, 7, 8, 9);
    assertThat(CASE.holding(checked, Map.of("guarantees", "article5_like")))
        .containsExactly(2, 3, 7, 8);
  }

  @Test
  void orderOfNamesWithoutOne_isRefusedWithTheKeyThatGivesIt() {
    assertThat(CASE.problems("Terms( garden < \"whole\" )"))
        .isEqualTo(
            """
            buyer.drl:7:19: error: `garden` has no order to compare by `<`
              7 |     Terms( garden < "whole" )
                |                   ^
              help: use `==`, `!=`, `in` or `not in` with its options: `none`, `whole`; if these\
             run from least to most, write `ordered: true` in the agenda
            """);
  }

  @Test
  void wrongBounds_areRefusedAtTheirPlace() {
    assertThat(CASE.problems("Terms( guarantees < \"europaen\" )"))
        .contains("buyer.drl:7:25: error: `guarantees` has no option `europaen`")
        .contains("help: did you mean `european`?");
    assertThat(CASE.problems("Terms( guarantees < 2 )"))
        .contains("buyer.drl:7:25: error: `guarantees` has no numbers");
    assertThat(CASE.problems("Terms( guarantees < european )"))
        .contains("buyer.drl:7:25: error: expected an option in quotes")
        .contains("help: write `\"european\"`");
    assertThat(CASE.problems("Terms( garden <= whole )"))
        .contains("buyer.drl:7:22: error: expected a number, found `whole`")
        .contains("help: `garden` has no numbers: use `==`");
    assertThat(CASE.problems("Terms( $g : guarantees ) Terms( garden < $g )"))
        .contains("buyer.drl:7:44: error: `garden` and `guarantees` cannot be compared by `<`");
  }

  @Test
  void orderOfNumbers_isTheirOwn() {
    WrittenCase numbers =
        new WrittenCase(
            """
            price:
              unit: euros
              ordered: true
              status_quo: low
              options: {low: {value: 1}, high: {value: 2}}
            """);
    assertThat(numbers.agendaProblems())
        .contains("agenda.yaml:6:14: error: the options of this issue are ordered by their numbers")
        .contains("help: delete `ordered`");
    assertThat(
            new WrittenCase("a: {ordered: maybe, status_quo: b, options: {b: B}}").agendaProblems())
        .contains("agenda.yaml:4:16: error: unknown answer `maybe`");
  }
}
