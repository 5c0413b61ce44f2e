package parley.question.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Satisfactions of all parties as whole numbers of one unit, so that they add up exactly.
 *
 * <p>The unit is 1 / (least common multiple of the parties' sums of weights) where that fits; then
 * two satisfactions are equal here iff they are equal as fractions. Else it is 10^-12.
 */
final class Scale {
  private static final int BITS_MAX = 48;
  private static final long FALLBACK = 1_000_000_000_000L;

  private final long one;
  private final Map<String, BigDecimal> sums = new LinkedHashMap<>();

  /** A scale for the demands of all parties. */
  Scale(Collection<DemandGroup> groups) {
    for (DemandGroup group : groups) {
      group
          .demands()
          .forEach(d -> sums.merge(group.party(), BigDecimal.valueOf(d.weight()), BigDecimal::add));
    }
    this.one = unit(groups);
  }

  /** {@return the number that stands for a satisfaction of 1} */
  long one() {
    return one;
  }

  /** {@return how much satisfaction a party loses with this much weight} */
  long loss(String party, BigDecimal weight) {
    BigDecimal sum = sums.getOrDefault(party, BigDecimal.ZERO);
    return sum.signum() == 0
        ? 0
        : weight
            .multiply(BigDecimal.valueOf(one))
            .divide(sum, 0, RoundingMode.HALF_EVEN)
            .longValueExact();
  }

  private long unit(Collection<DemandGroup> groups) {
    int digits = 0;
    for (DemandGroup group : groups) {
      for (BigDecimal loss : group.losses()) {
        digits = Math.max(digits, loss.scale());
      }
    }
    BigInteger multiple = BigInteger.ONE;
    for (BigDecimal sum : List.copyOf(sums.values())) {
      if (sum.signum() > 0) {
        multiple = multiple(multiple, whole(sum, digits));
      }
    }
    return multiple.bitLength() <= BITS_MAX ? multiple.longValueExact() : FALLBACK;
  }

  private static BigInteger whole(BigDecimal sum, int digits) {
    return sum.movePointRight(Math.max(digits, sum.scale())).toBigIntegerExact();
  }

  private static BigInteger multiple(BigInteger a, BigInteger b) {
    return a.bitLength() > BITS_MAX ? a : a.divide(a.gcd(b)).multiply(b);
  }
}
