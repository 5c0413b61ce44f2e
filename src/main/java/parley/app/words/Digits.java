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

  /** {@return digits with a comma between thousands} */
  static String separated(String digits) {
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    String whole = digits.substring(0, point).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",");
    return whole + digits.substring(point);
  }

  private static String of(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
