package parley.question.negotiate;

import java.util.Arrays;
import java.util.Optional;

/** Where the middle of some numbers lies, and where a tenth lies below and above (nearest rank). */
public record Spread(double median, double p10, double p90) {
  /** {@return the spread; empty if there are no numbers} */
  static Optional<Spread> of(double... numbers) {
    if (numbers.length == 0) {
      return Optional.empty();
    }
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return Optional.of(new Spread(at(sorted, 50), at(sorted, 10), at(sorted, 90)));
  }

  /** The least number that so many percent of all do not exceed. */
  private static double at(double[] sorted, int percent) {
    return sorted[(int) Math.max(0, ((long) percent * sorted.length + 99) / 100 - 1)];
  }
}
