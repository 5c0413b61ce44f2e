package parley.report.explore;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Probabilities as people read them. */
final class Chance {
  private static final double LEAST = 0.0001;

  private Chance() {}

  /** {@return such as 12.3%; never 0% of something nor 100% of less} */
  static String of(double probability) {
    if (probability <= 0 || probability >= 1) {
      return probability <= 0 ? "0%" : "100%";
    }
    if (probability < LEAST || probability > 1 - LEAST) {
      return probability < LEAST ? "<0.01%" : ">99.99%";
    }
    int digits = probability < 0.01 || probability > 0.99 ? 2 : 1;
    return BigDecimal.valueOf(probability * 100)
            .setScale(digits, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }
}
