package parley.question.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parley.model.Fraction;
import parley.model.Stance;

/**
 * Satisfactions of all parties, and weights, as whole numbers of a unit, so that they add up
 * exactly.
 *
 * <p>The units are 1 / (least common multiple of all denominators) where that fits; then two
 * satisfactions are equal here iff they are equal as fractions. Else they are 10^-12.
 */
final class Scale {
  private static final int BITS_MAX = 48;
  private static final long FALLBACK = 1_000_000_000_000L;

  private final long one;
  private final long weightOne;
  private final Map<String, Fraction> sums = new LinkedHashMap<>();

  /**
   * A scale for the demands of all parties.
   *
   * @param others further satisfactions
   */
  Scale(Collection<DemandGroup> groups, Collection<Fraction> others) {
    for (DemandGroup group : groups) {
      group.demands().forEach(d -> sums.merge(group.party(), d.exactWeight(), Fraction::plus));
    }
    BigInteger unit = multiple(others, f -> f);
    BigInteger weightUnit = BigInteger.ONE;
    for (DemandGroup group : groups) {
      for (Stance demand : group.demands()) {
        List<Fraction> lost = group.losses(demand).stream().map(Loss::lost).toList();
        unit = multiple(unit, multiple(lost, l -> share(group.party(), l)));
        weightUnit = multiple(weightUnit, demand.exactWeight().denominator());
      }
    }
    one = fitting(unit);
    weightOne = fitting(weightUnit);
  }

  /** {@return the number that stands for a satisfaction of 1} */
  long one() {
    return one;
  }

  /** {@return how much satisfaction a party loses with this much weight} */
  long loss(String party, Fraction weight) {
    return rounded(share(party, weight), one);
  }

  /** {@return the number that stands for a satisfaction} */
  long satisfaction(Fraction share) {
    return rounded(share, one);
  }

  /** {@return the number that stands for a weight, whosever it is} */
  long weight(Fraction weight) {
    return rounded(weight, weightOne);
  }

  private Fraction share(String party, Fraction weight) {
    Fraction sum = sums.getOrDefault(party, Fraction.ZERO);
    return sum.signum() == 0 ? Fraction.ZERO : weight.over(sum);
  }

  private static long rounded(Fraction share, long unit) {
    return new BigDecimal(share.numerator().multiply(BigInteger.valueOf(unit)))
        .divide(new BigDecimal(share.denominator()), 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  private static BigInteger multiple(
      Collection<Fraction> numbers, Function<Fraction, Fraction> share) {
    return numbers.stream()
        .map(n -> share.apply(n).denominator())
        .reduce(BigInteger.ONE, Scale::multiple);
  }

  private static BigInteger multiple(BigInteger a, BigInteger b) {
    return a.bitLength() > BITS_MAX ? a : a.divide(a.gcd(b)).multiply(b);
  }

  private static long fitting(BigInteger unit) {
    return unit.bitLength() <= BITS_MAX ? unit.longValueExact() : FALLBACK;
  }
}
