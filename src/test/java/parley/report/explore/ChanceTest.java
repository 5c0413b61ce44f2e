package parley.report.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "1, 100%",
    "0.00001, <0.01%",
    "0.002184, 0.22%",
    "0.1234, 12.3%",
    "0.2, 20%",
    "0.9999, 99.99%",
    "0.99999, >99.99%",
  })
  void probability_readsAsAPercentage(double probability, String words) {
    assertThat(Chance.of(probability)).isEqualTo(words);
  }
}
