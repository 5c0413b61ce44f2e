package parley.question.negotiate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import parley.model.Agenda;
import parley.model.Issue;

/**
 * How far two packages lie apart: issue by issue 0 to 1, added up. Where options have an order or
 * numbers, it is how far they stand apart on it as a share of the whole way; else 1 where they
 * differ (the similarity of Faratin, Sierra and Jennings 2002, every issue weighing the same: what
 * an issue weighs to the other side is not known).
 *
 * <p>In whole numbers of a unit in which all are exact, where there is one; else rounded to about a
 * hundred thousandth.
 */
final class Distances {
  private static final int FINE = 100_000;
  private static final int BITS_MAX = 20;

  /** Half the bits of the largest sum: a distance times the largest distance, of all issues. */
  private static final double HALF = 1L << 31;

  private final long one;
  private final long[][] scale;

  Distances(Agenda agenda) {
    List<List<BigInteger>> steps = agenda.issues().stream().map(Distances::steps).toList();
    BigInteger ways = BigInteger.ONE;
    for (List<BigInteger> issue : steps) {
      BigInteger way = way(issue);
      ways = ways.bitLength() > BITS_MAX ? ways : ways.divide(ways.gcd(way)).multiply(way);
    }
    long most = (long) (HALF / (agenda.issues().size() * Math.sqrt(agenda.parties().size() + 1.0)));
    boolean fits = ways.bitLength() <= BITS_MAX && ways.longValueExact() <= most;
    long fine = Math.max(1, Math.min(FINE, most));
    one = fits ? ways.longValueExact() * Math.max(1, fine / ways.longValueExact()) : fine;
    scale = steps.stream().map(this::scaled).toArray(long[][]::new);
  }

  /** Where each option stands, in whole steps from the least; nothing without an order. */
  private static List<BigInteger> steps(Issue issue) {
    if (issue.options().size() < 2 || !(issue.isNumeric() || issue.isOrdered())) {
      return List.of();
    }
    List<BigDecimal> at =
        IntStream.range(0, issue.options().size())
            .mapToObj(
                o ->
                    issue.isNumeric()
                        ? issue.decimal(issue.options().get(o))
                        : BigDecimal.valueOf(o))
            .toList();
    int decimals = Math.max(0, at.stream().mapToInt(BigDecimal::scale).max().orElse(0));
    BigDecimal least = at.stream().reduce(BigDecimal::min).orElseThrow();
    List<BigInteger> whole =
        at.stream()
            .map(a -> a.subtract(least).movePointRight(decimals).toBigIntegerExact())
            .toList();
    BigInteger step = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    return whole.stream().map(w -> w.divide(step)).toList();
  }

  private static BigInteger way(List<BigInteger> steps) {
    return steps.stream().reduce(BigInteger.ONE, BigInteger::max);
  }

  private long[] scaled(List<BigInteger> steps) {
    BigDecimal way = new BigDecimal(way(steps));
    return steps.stream()
        .map(s -> new BigDecimal(s.multiply(BigInteger.valueOf(one))))
        .mapToLong(s -> s.divide(way, 0, RoundingMode.HALF_EVEN).longValueExact())
        .toArray();
  }

  /** {@return how far two options of an issue lie apart} */
  long between(int issue, int some, int other) {
    long[] at = scale[issue];
    if (at.length == 0) {
      return some == other ? 0 : one;
    }
    return Math.abs(at[some] - at[other]);
  }

  /**
   * Says of each option of an issue how far it lies from what some packages settle; of those that
   * lie as far, the one nearer to another package counts as nearer.
   */
  void fill(int issue, Collection<Offer> from, Offer then, long... toOptions) {
    long first = one * scale.length + 1;
    for (int o = 0; o < toOptions.length; o++) {
      toOptions[o] = between(issue, then.option(issue), o);
      for (Offer offer : from) {
        toOptions[o] += first * between(issue, offer.option(issue), o);
      }
    }
  }
}
