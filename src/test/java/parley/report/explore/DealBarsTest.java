package parley.report.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.report.paper.Look;

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
    assertThat(new DealBars(new Look(80, false, true), TOTAL).of(Optional.of(BigInteger.ONE)))
        .isEqualTo("#");
  }

  @Test
  void unknownNumber_isNotTakenForNone() {
    assertThat(new DealBars(Look.plain(), TOTAL).of(Optional.empty())).isEqualTo("?");
  }

  private static String bar(BigInteger deals) {
    return new DealBars(Look.plain(), TOTAL).of(Optional.of(deals));
  }
}
