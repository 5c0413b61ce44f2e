package parley.question.negotiate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import parley.model.Fraction;
import parley.model.Stance;

/**
 * A party's weights as whole numbers of one unit, so that losses add up exactly; where no unit is
 * small enough and large enough, to about a billionth of their sum.
 */
final class LossUnits {
  private static final int BITS_MAX = 30;

  private final Fraction unit;

  /** Made for all of a party's stances, and what each concession leaves of each of them. */
  LossUnits(List<Stance> stances) {
    Fraction sum =
        stances.stream()
            .filter(Stance::counts)
            .map(Stance::exactWeight)
            .reduce(Fraction.ZERO, Fraction::plus);
    BigInteger parts =
        stances.stream()
            .flatMap(s -> losses(s, stances))
            .map(Fraction::denominator)
            .reduce(BigInteger.ONE, LossUnits::multiple);
    Fraction exact = new Fraction(parts, BigInteger.ONE);
    boolean fits = exact.times(sum).numerator().bitLength() < BITS_MAX;
    unit = fits || sum.signum() == 0 ? exact : Fraction.of((1L << BITS_MAX) - 1).over(sum);
  }

  private static Stream<Fraction> losses(Stance stance, List<Stance> stances) {
    if (!stance.counts()) {
      return Stream.of();
    }
    return Stream.concat(
        Stream.of(stance.exactWeight()),
        stance.concessions(stances).stream().map(s -> stance.exactWeight().times(s.exactCost())));
  }

  /** Stops where numbers grow beyond use. */
  private static BigInteger multiple(BigInteger a, BigInteger b) {
    return a.bitLength() > 2 * BITS_MAX ? a : a.divide(a.gcd(b)).multiply(b);
  }

  int units(Fraction weight) {
    Fraction units = weight.times(unit);
    return new BigDecimal(units.numerator())
        .divide(new BigDecimal(units.denominator()), 0, RoundingMode.HALF_EVEN)
        .intValueExact();
  }
}
