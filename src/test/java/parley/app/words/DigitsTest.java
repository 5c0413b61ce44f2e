package parley.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DigitsTest {
  @Test
  void wholeNumbers_haveNoPoint_andNoExponent() {
    assertThat(Digits.of(7000)).isEqualTo("7000");
    assertThat(Digits.of(1e12)).isEqualTo("1000000000000");
    assertThat(Digits.of(-0.0)).isEqualTo("0");
    assertThat(Digits.of(0.10)).isEqualTo("0.1");
  }

  @Test
  void numbersAsWritten_loseOnlyWhatSaysNothing() {
    assertThat(Digits.of("5000.0")).isEqualTo("5000");
    assertThat(Digits.of("1e3")).isEqualTo("1000");
    assertThat(Digits.of("some")).isEqualTo("some");
  }
}
