package parley.output.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import parley.output.document.Span.Quantity;

/**
 * Shares as people read them, rounded half up; never 0% of something nor 100% of less. The page's
 * script writes them by the same rule.
 */
public final class Percent {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal MOST = ALL.subtract(LEAST);
  private static final BigDecimal FINE_BELOW = BigDecimal.ONE;
  private static final BigDecimal FINE_ABOVE = ALL.subtract(FINE_BELOW);

  /** Sums of weights differ by so much from what they would be without binary fractions. */
  private static final double NOISE = 1e-9;

  private Percent() {}

  /** {@return such as 19.5%, 0.04% or >99.99%} */
  public static String of(BigInteger part, BigInteger whole) {
    if (part.signum() == 0 || part.equals(whole)) {
      return part.signum() == 0 ? "0%" : "100%";
    }
    return between(
        new BigDecimal(part).multiply(ALL).divide(new BigDecimal(whole), MathContext.DECIMAL128));
  }

  public static String of(double probability) {
    if (probability <= 0 || probability >= 1) {
      return probability <= 0 ? "0%" : "100%";
    }
    return between(BigDecimal.valueOf(probability).multiply(ALL));
  }

  /** {@return the share, shown in whole percents} */
  public static Quantity quantity(double share) {
    return new Quantity(whole(share));
  }

  private static String between(BigDecimal percent) {
    if (percent.compareTo(LEAST) < 0 || percent.compareTo(MOST) > 0) {
      return percent.compareTo(LEAST) < 0 ? "<0.01%" : ">99.99%";
    }
    boolean fine = percent.compareTo(FINE_BELOW) < 0 || percent.compareTo(FINE_ABOVE) > 0;
    BigDecimal rounded = percent.setScale(fine ? 2 : 1, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString() + "%";
  }

  /**
   * {@return in whole percents, such as {@code 67%}, {@code <1%} or {@code >99%}: what is weighed
   * by hand is no finer}
   */
  public static String whole(double share) {
    long rounded = Math.round(share * 100);
    if (rounded == 0 && share > NOISE) {
      return "<1%";
    }
    return rounded == 100 && share < 1 - NOISE ? ">99%" : rounded + "%";
  }
}
