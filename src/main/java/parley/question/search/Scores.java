package parley.question.search;

import java.util.Arrays;
import parley.space.diagram.Objective;

/**
 * Criteria as objectives over the losses of each party and, last, the sum of them all.
 *
 * <p>The sum bounds what the parties can have at once more tightly than each by itself.
 */
public final class Scores {
  /** Products are compared to this many parts of 1. */
  private static final double PARTS = 1e12;

  private Scores() {}

  /**
   * {@return the objective of a criterion}
   *
   * @param one what stands for a satisfaction of 1
   */
  public static Objective of(Criterion criterion, long one, double[] reservations) {
    return switch (criterion) {
      case FAIREST -> losses -> leximin(losses, one);
      case TOTAL -> losses -> led(-losses[losses.length - 1], leximin(losses, one));
      case NASH -> losses -> led(product(losses, one, reservations), leximin(losses, one));
      case NEAREST -> losses -> new long[] {-losses[losses.length - 1]};
      case DIVERSE -> losses -> new long[] {leximin(losses, one)[0]};
    };
  }

  private static long[] led(long first, long[] rest) {
    long[] score = new long[rest.length + 1];
    score[0] = first;
    System.arraycopy(rest, 0, score, 1, rest.length);
    return score;
  }

  /** All satisfactions, smallest first; the smallest is at most the mean. */
  private static long[] leximin(long[] losses, long one) {
    int parties = losses.length - 1;
    long[] kept = new long[parties];
    for (int p = 0; p < parties; p++) {
      kept[p] = one - losses[p];
    }
    Arrays.sort(kept);
    if (parties > 0) {
      kept[0] = Math.min(kept[0], Math.floorDiv(parties * one - losses[parties], parties));
    }
    return kept;
  }

  /** The product; at most that of as many means. */
  private static long product(long[] losses, long one, double[] reservations) {
    int parties = losses.length - 1;
    double mean = parties - (double) losses[parties] / one;
    double product = 1;
    for (int p = 0; p < parties; p++) {
      product *= Math.max(0, 1 - (double) losses[p] / one - reservations[p]);
      mean -= reservations[p];
    }
    double even = Math.pow(Math.max(0, mean / Math.max(1, parties)), parties);
    return Math.min(Math.round(product * PARTS), (long) Math.ceil(even * PARTS) + 1);
  }
}
