package parley.app.draft;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import parley.model.Fraction;

/** Which numbers a rule can say, and the nearest of those to others. */
public final class WrittenNumber {
  private static final int DECIMALS = 9;

  private static final Pattern WRITABLE =
      Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,9})?|[0-9]{1,12}/[0-9]{1,12}");

  private WrittenNumber() {}

  /** {@return whether a rule can say the number as it is} */
  public static boolean isExact(Fraction number) {
    return WRITABLE.matcher(number.toString()).matches();
  }

  /** {@return the number itself, or the nearest with nine decimals} */
  public static Fraction nearest(Fraction number) {
    return isExact(number) ? number : rounded(number);
  }

  /** {@return the nearest number with nine decimals} */
  public static Fraction rounded(Fraction number) {
    return Fraction.of(
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), DECIMALS, RoundingMode.HALF_EVEN));
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }
}
