package parley.question.negotiate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
  /** Published: Newcombe, Two-sided confidence intervals for the single proportion (1998). */
  @ParameterizedTest
  @CsvSource({
    "81,263,0.2553,0.3662",
    "15,148,0.0624,0.1605",
    "0,20,0,0.1611",
    "1,29,0.0061,0.1718"
  })
  void interval_isWilsons(int hits, int tries, double low, double high) {
    Rate rate = Rate.of(hits, tries);

    assertThat(rate.low()).isCloseTo(low, within(5e-5));
    assertThat(rate.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void spread_isOfNearestRanks() {
    assertThat(Spread.of(5, 1, 4, 2, 3, 10, 9, 8, 7, 6)).contains(new Spread(5, 1, 9));
    assertThat(Spread.of(3)).contains(new Spread(3, 3, 3));
    assertThat(Spread.of()).isEmpty();
  }
}
