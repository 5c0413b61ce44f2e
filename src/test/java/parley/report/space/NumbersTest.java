package parley.report.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 5, 0%",
    "5, 5, 100%",
    "1, 1000000, <0.01%",
    "999999, 1000000, 99%",
    "61536, 143327232, 0.04%",
    "1455552, 143327232, 1.0%",
    "1, 3, 33%"
  })
  void share_neverRoundsToNoneOrAll(BigInteger part, BigInteger whole, String share) {
    assertThat(Numbers.share(part, whole)).isEqualTo(share);
  }

  @Test
  void largeNumbers_areExactOrBrief() {
    BigInteger large = BigInteger.TEN.pow(31).add(BigInteger.ONE);

    assertThat(Numbers.exact(large)).isEqualTo("10,000,000,000,000,000,000,000,000,000,001");
    assertThat(Numbers.brief(large)).isEqualTo("1.00e+31");
    assertThat(Numbers.brief(BigInteger.valueOf(143_327_232))).isEqualTo("143,327,232");
  }

  @Test
  void nouns_followTheirNumber() {
    assertThat(Numbers.many(1, "deal")).isEqualTo("1 deal");
    assertThat(Numbers.many(1000, "deal")).isEqualTo("1,000 deals");
  }

  @Test
  void decimals_endWhereTheyAreExact() {
    assertThat(Numbers.decimal(0)).isEqualTo("0");
    assertThat(Numbers.decimal(2)).isEqualTo("2");
    assertThat(Numbers.decimal(1.83333)).isEqualTo("1.833");
  }
}
