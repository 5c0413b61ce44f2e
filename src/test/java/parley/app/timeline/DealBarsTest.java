package parley.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import parley.output.text.BarText;

class DealBarsTest {
  private static final BigInteger TOTAL = BigInteger.TEN.pow(40);

  @Test
  void bar_isEmptyForNoneAndFullForAll() {
    assertThat(bar(BigInteger.ZERO)).isEmpty();
    assertThat(bar(TOTAL)).isEqualTo("████████");
    assertThat(bar(BigInteger.TEN.pow(20))).isEqualTo("████");
  }

  @Test
  void singleDeal_isSeen() {
    assertThat(bar(BigInteger.ONE)).isNotBlank();
    assertThat(BarText.of(DealBars.of(BigInteger.ONE, TOTAL), true)).isEqualTo("#");
  }

  private static String bar(BigInteger deals) {
    return BarText.of(DealBars.of(deals, TOTAL), false);
  }
}
