package parley.app.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import parley.model.Range;

/** Which numbers an issue has, of which only the bounds of comparisons are known. */
final class GuessedRange {
  private static final int STEPS_MAX = 200;
  private static final int DIGITS_MAX = 9;
  private static final List<Integer> ROUND = List.of(5, 2, 1);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private GuessedRange() {}

  /**
   * {@return a range of round steps on which every bound lies, with a number between any two (but
   * whole ones in a row) and one below and above all; empty if that takes too many}
   *
   * @param numbers at least one, in order
   * @param compared whether they are bounds; else they are options, and nothing stands around them
   */
  static Optional<Range> of(Collection<BigDecimal> numbers, boolean compared) {
    List<BigDecimal> sorted = List.copyOf(new TreeSet<>(numbers));
    BigDecimal first = sorted.get(0);
    BigDecimal last = sorted.get(sorted.size() - 1);
    if (!compared) {
      return equalSteps(sorted);
    }
    boolean whole = sorted.stream().allMatch(n -> divides(BigDecimal.ONE, n));
    BigDecimal half = closest(sorted).divide(TWO);
    BigDecimal most = whole ? half.max(BigDecimal.ONE) : half;
    for (int power = DIGITS_MAX; power >= -DIGITS_MAX; power--) {
      for (int digit : ROUND) {
        BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
        if (step.compareTo(most) <= 0 && sorted.stream().allMatch(n -> divides(step, n))) {
          BigDecimal from = below(first, step);
          Range range = new Range(from, last.add(step), step);
          return Optional.of(range).filter(r -> r.size() <= STEPS_MAX);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> equalSteps(List<BigDecimal> sorted) {
    BigDecimal from = sorted.get(0);
    if (sorted.size() == 1) {
      return Optional.of(new Range(from, from.add(BigDecimal.ONE), BigDecimal.ONE));
    }
    BigDecimal step = sorted.get(1).subtract(from);
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).subtract(sorted.get(i - 1)).compareTo(step) != 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Range(from, sorted.get(sorted.size() - 1), step));
  }

  private static boolean divides(BigDecimal step, BigDecimal number) {
    return number.remainder(step).signum() == 0;
  }

  /** {@return how far the closest two are from each other; of one, its distance from 0} */
  private static BigDecimal closest(List<BigDecimal> sorted) {
    BigDecimal least = sorted.get(0).abs();
    for (int i = 1; i < sorted.size(); i++) {
      BigDecimal gap = sorted.get(i).subtract(sorted.get(i - 1));
      least = i == 1 ? gap : least.min(gap);
    }
    return least.signum() == 0 ? TWO : least;
  }

  /** {@return a step below; what is not below 0 stays so} */
  private static BigDecimal below(BigDecimal first, BigDecimal step) {
    BigDecimal below = first.subtract(step);
    return first.signum() >= 0 ? below.max(BigDecimal.ZERO) : below;
  }

  /** {@return the numbers, with one below, one between any two and one above if they are bounds} */
  static List<BigDecimal> around(Collection<BigDecimal> numbers, boolean compared) {
    List<BigDecimal> sorted = List.copyOf(new TreeSet<>(numbers));
    if (!compared) {
      return sorted;
    }
    List<BigDecimal> all = new ArrayList<>();
    all.add(below(sorted.get(0), BigDecimal.ONE));
    for (int i = 0; i < sorted.size(); i++) {
      if (i > 0) {
        all.add(sorted.get(i - 1).add(sorted.get(i)).divide(TWO));
      }
      all.add(sorted.get(i));
    }
    all.add(sorted.get(sorted.size() - 1).add(BigDecimal.ONE));
    return all.stream().map(n -> new BigDecimal(Range.id(n))).distinct().toList();
  }
}
