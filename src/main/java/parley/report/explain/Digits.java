package parley.report.explain;

import java.math.BigDecimal;

/** Numbers as people write them: no exponent, no zeros at the end of a fraction. */
final class Digits {
  private Digits() {}

  static String of(double value) {
    return of(BigDecimal.valueOf(value));
  }

  /** As above, for a number as a rule writes it; other words stay as they are. */
  static String of(String written) {
    try {
      return of(new BigDecimal(written));
    } catch (NumberFormatException noNumber) {
      return written;
    }
  }

  private static String of(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
