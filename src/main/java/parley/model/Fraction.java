package parley.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number. Always in lowest terms, so equal numbers are equal values.
 *
 * @param numerator carries the sign
 * @param denominator at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  /** How many decimals may be written, as messages say it. */
  public static final String DECIMALS = "at most nine decimals";

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{1,16}(?:\\.[0-9]{1,9})?|\\.[0-9]{1,9})(?:/([0-9]{1,16}))?");

  public Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("denominator: 0");
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger common = numerator.gcd(denominator);
      if (denominator.signum() < 0) {
        common = common.negate();
      }
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  public static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  /** {@return the shortest decimal that is read as this number: what was written} */
  public static Fraction of(double number) {
    return of(BigDecimal.valueOf(number));
  }

  /** {@return a number such as {@code 0.6}, {@code 3} or {@code 1/3}; empty if it is none} */
  public static Optional<Fraction> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    Fraction above = of(new BigDecimal(written.group(1)));
    if (written.group(2) == null) {
      return Optional.of(above);
    }
    BigInteger below = new BigInteger(written.group(2));
    return below.signum() == 0
        ? Optional.empty()
        : Optional.of(new Fraction(above.numerator, above.denominator.multiply(below)));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * {@return the quotient}
   *
   * @param other not 0
   */
  public Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** {@return the nearest whole number; the even one of two} */
  public BigInteger rounded() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_EVEN)
        .toBigIntegerExact();
  }

  /** {@return the largest whole number that is not larger} */
  public BigInteger floor() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), 0, RoundingMode.FLOOR)
        .toBigIntegerExact();
  }

  public int signum() {
    return numerator.signum();
  }

  public double doubleValue() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.doubleValue()
        : new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
            .doubleValue();
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** {@return {@code 0.6} where it is a short decimal, else {@code 1/3}} */
  @Override
  public String toString() {
    BigInteger rest = denominator;
    for (int prime : new int[] {2, 5}) {
      BigInteger factor = BigInteger.valueOf(prime);
      while (rest.mod(factor).signum() == 0) {
        rest = rest.divide(factor);
      }
    }
    return rest.equals(BigInteger.ONE)
        ? new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString()
        : numerator + "/" + denominator;
  }
}
