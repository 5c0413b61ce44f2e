package parley.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class NumbersTest {
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
