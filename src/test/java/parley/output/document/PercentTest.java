package parley.output.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
  @ParameterizedTest
  @CsvSource({
    "0, 5, 0%",
    "5, 5, 100%",
    "1, 1000000, <0.01%",
    "999999, 1000000, >99.99%",
    "61440, 143327232, 0.04%",
    "1455552, 143327232, 1%",
    "28000512, 143327232, 19.5%",
    "23887872, 143327232, 16.7%",
    "1, 2, 50%",
    "1, 800, 0.13%",
    "2, 3, 66.7%",
    "995, 1000, 99.5%"
  })
  void share_isRoundedButNeverToNoneOrAll(BigInteger part, BigInteger whole, String words) {
    assertThat(Percent.of(part, whole)).isEqualTo(words);
  }

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
  void probability_readsAsAShare(double probability, String words) {
    assertThat(Percent.of(probability)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "1e-12, 0%",
    "0.004, <1%",
    "0.005, 1%",
    "0.6666666, 67%",
    "0.994, 99%",
    "0.996, >99%",
    "0.999999999999, 100%",
    "1, 100%"
  })
  void satisfaction_isWholePercentsButNeverNoneOrAll(double share, String words) {
    assertThat(Percent.whole(share)).isEqualTo(words);
  }
}
