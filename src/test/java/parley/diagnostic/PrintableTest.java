package parley.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be seen is made visible, but a joiner stays where letters or pictures need it. */
class PrintableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "می\u200cخواهم",
        "क्\u200dष",
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB",
        "\u2764\uFE0F\u200D\uD83D\uDD25"
      })
  void joinerWhereItBelongs_stays(String text) {
    assertThat(DiagnosticText.printable(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rus\u200Dsia", "\u200Ca", "a\u200B", "\u202Eabc", "1\u200D"})
  void whatHidesBetweenOtherLetters_isSeen(String text) {
    assertThat(DiagnosticText.printable(text)).contains("\uFFFD").hasSameSizeAs(text);
  }
}
