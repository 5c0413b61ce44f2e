package parley.app.words;

import java.math.BigDecimal;

/** Numbers as people write them: no exponent, no zeros at the end of a fraction. */
public final class Digits {
  private Digits() {}

  public static String of(double value) {
    return of(BigDecimal.valueOf(value));
  }

  /** As above, for a number as a rule writes it; other words stay as they are. */
  public static String of(String written) {
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
