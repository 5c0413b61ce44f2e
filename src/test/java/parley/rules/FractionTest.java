package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.rules.SmallCase.file;
import static parley.rules.SmallCase.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.diagnostic.Source;
import parley.model.Fraction;
import parley.model.Stance;

/** Fractions in annotations are kept as they are, and wrong ones are refused where they stand. */
class FractionTest {
  private static Source wanted(String annotations) {
    return file(
        "buyer",
        rule("Garden", "Terms( garden == \"none\" )", "demand(drools, \"garden\", \"No.\");")
            .replace("when", annotations + " when"));
  }

  @Test
  void numbers_areExact() {
    Source file =
        file(
            "buyer",
            rule("Garden", "Terms( garden == \"none\" )", "demand(drools, \"garden\", \"No.\");")
                    .replace("when", "@weight(5/7) @confidence(2/3) when")
                + rule("Cheap", "Terms( price < 0 )", "concede(drools, \"garden\", \"Cheap.\");")
                    .replace("when", "@cost(1.5/6) when"));
    List<Stance> stances = SmallCase.checked(file).rules().stances();

    assertThat(stances.get(0).exactWeight()).hasToString("5/7");
    assertThat(stances.get(0).rule().exactConfidence()).hasToString("2/3");
    assertThat(stances.get(1).exactCost()).isEqualTo(Fraction.of(0.25));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@weight(5/0)           | 9 | `@weight` is out of range: 5/0     | nothing is divided by 0",
        "@confidence(3/2)       | 13 | `@confidence` is out of range: 3/2 | it goes from 0 to 1",
        "@weight(-1/3)          | 9 | `@weight` is out of range: -1/3 | it goes from 0 to 1000000",
        "@weight(\"1/3\")       | 9 | `@weight` needs a number           | write it without quotes:"
            + " `@weight(1/3)`",
        "@weight(1/3/5)         | 12 | `/` is not allowed here            | multiply instead:"
            + " `money * 0.5`; a fraction has no spaces, as in `@cost(1/3)`",
        "@weight(1 / 3)         | 11 | `/` is not allowed here            | multiply instead:"
            + " `money * 0.5`; a fraction has no spaces, as in `@cost(1/3)`",
        "@weight(1/3.5)         | 9 | `1/3.5` is not a number of the rule language | write it like"
            + " 2, 0.5 or 1/3, with at most nine decimals",
        "@weight(0.1234567891)  | 9 | `0.1234567891` is not a number of the rule language | write"
            + " it like 2, 0.5 or 1/3, with at most nine decimals",
      })
  void wrongFraction_isRefusedAtItsPlace(
      String annotation, int column, String message, String help) {
    assertThat(SmallCase.problems(wanted(annotation)))
        .startsWith("buyer.drl:7:" + column + ": error: " + message + "\n")
        .endsWith("  help: " + help + "\n")
        .containsOnlyOnce("error: ");
  }

  @Test
  void fractionInACondition_isRefused() {
    assertThat(
            SmallCase.problems(
                file("buyer", rule("Price", "Terms( price < 1/3 )", "redLine(drools, \"No.\");"))))
        .startsWith("buyer.drl:8:20: error: `1/3` is not a number of the rule language\n");
  }
}
