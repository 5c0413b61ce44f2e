package parley.app.timeline;

import java.math.BigInteger;
import parley.output.document.Span.Bar;

/** Numbers of deals as bars whose length grows with the number of digits. */
final class DealBars {
  private static final int WIDTH = 8;

  private DealBars() {}

  /**
   * {@return a bar: empty for no deal, full where every package is one, and between in proportion
   * to the logarithm}
   */
  static Bar of(BigInteger deals, BigInteger total) {
    double share =
        deals.signum() == 0 ? 0 : log(deals.add(BigInteger.ONE)) / log(total.add(BigInteger.ONE));
    return new Bar(0, Math.min(1, share), WIDTH, false);
  }

  private static double log(BigInteger value) {
    int shift = Math.max(0, value.bitLength() - 60);
    return Math.log(value.shiftRight(shift).doubleValue()) + shift * Math.log(2);
  }
}
