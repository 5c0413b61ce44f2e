package parley.question.search;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Fraction;

/**
 * Satisfactions of all parties as whole numbers of one unit, so that they add up exactly.
 *
 * <p>The unit is 1 / (least common denominator of all satisfactions that can be lost) where that
 * fits; then two satisfactions are equal here iff they are equal as fractions. Else it is 10^-12.
 */
final class Scale {
  private static final int BITS_MAX = 48;
  private static final long FALLBACK = 1_000_000_000_000L;

  private final long one;
  private final Map<String, Fraction> sums = new LinkedHashMap<>();

  /** A scale for the demands of all parties. */
  Scale(Collection<DemandGroup> groups) {
    for (DemandGroup group : groups) {
      group.demands().forEach(d -> sums.merge(group.party(), d.exactWeight(), Fraction::plus));
    }
    this.one = unit(groups);
  }

  /** {@return the number that stands for a satisfaction of 1} */
  long one() {
    return one;
  }

  /** {@return how much satisfaction a party loses with this much weight} */
  long loss(String party, Fraction weight) {
    Fraction sum = sums.getOrDefault(party, Fraction.ZERO);
    return sum.signum() == 0
        ? 0
        : weight.times(Fraction.of(one)).over(sum).rounded().longValueExact();
  }

  private long unit(Collection<DemandGroup> groups) {
    BigInteger multiple = BigInteger.ONE;
    for (DemandGroup group : groups) {
      Fraction sum = sums.getOrDefault(group.party(), Fraction.ZERO);
      for (Fraction loss : sum.signum() == 0 ? List.<Fraction>of() : group.losses()) {
        multiple = multiple(multiple, loss.over(sum).denominator());
      }
    }
    return multiple.bitLength() <= BITS_MAX ? multiple.longValueExact() : FALLBACK;
  }

  private static BigInteger multiple(BigInteger a, BigInteger b) {
    return a.bitLength() > BITS_MAX ? a : a.divide(a.gcd(b)).multiply(b);
  }
}
