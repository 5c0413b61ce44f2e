package parley.app.exporting.models;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import parley.model.Fraction;

/** Numbers as other programs take them: decimals, of which some are not exact. */
final class DecimalText {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private boolean rounded;

  BigDecimal of(Fraction number) {
    boolean exact = number.toString().indexOf('/') < 0;
    BigDecimal decimal =
        new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), DIGITS);
    rounded |= !exact || Fraction.of(decimal).compareTo(number) != 0;
    return decimal.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(decimal.stripTrailingZeros().toPlainString());
  }

  /** {@return whether some number was not exact} */
  boolean hasRounded() {
    return rounded;
  }
}
