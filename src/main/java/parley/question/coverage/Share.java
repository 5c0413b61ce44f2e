package parley.question.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many of something tests have covered.
 *
 * @param total of those that can be covered
 */
public record Share(int covered, int total) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Counts the covered among all. */
  public static <T> Share of(List<T> all, Predicate<T> covered) {
    return new Share((int) all.stream().filter(covered).count(), all.size());
  }

  public Share plus(Share other) {
    return new Share(covered + other.covered, total + other.total);
  }

  /** {@return percent, rounded down to a tenth, so that 100 means all; 100 of nothing} */
  public BigDecimal percent() {
    return total == 0
        ? new BigDecimal("100.0")
        : HUNDRED
            .multiply(BigDecimal.valueOf(covered))
            .divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN);
  }

  /** {@return whether the exact share is at least so many percent} */
  public boolean reaches(BigDecimal percent) {
    BigDecimal needed = percent.multiply(BigDecimal.valueOf(total));
    return HUNDRED.multiply(BigDecimal.valueOf(covered)).compareTo(needed) >= 0;
  }
}
