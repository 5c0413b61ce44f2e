package parley.app.words;

import java.math.BigDecimal;
import parley.model.Range;

/** Numbers as people write them: no exponent, no zeros at the end of a fraction. */
public final class Digits {
  private Digits() {}

  public static String of(double value) {
    return Range.id(BigDecimal.valueOf(value));
  }

  /** As above, for a number as a rule writes it; other words stay as they are. */
  public static String of(String written) {
    try {
      return Range.id(new BigDecimal(written));
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
}
