package parley.question.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import parley.model.Fraction;
import parley.model.Party;
import parley.model.verdict.PartyVerdict;
import parley.space.diagram.Diagram;
import parley.space.diagram.Losses;
import parley.space.diagram.Objective;

/**
 * Criteria as objectives over the losses of each party and, after them, the sum of them all.
 *
 * <p>The sum bounds what the parties can have at once more tightly than each by itself. Parties
 * that are silent do not count.
 */
public final class Scores {
  /** Products and quotients are compared to this many parts of 1. */
  private static final double PARTS = 1e12;

  private final long one;
  private final int parties;
  private final int[] known;

  /** By party, what stands for its reservation value; 0 where it has none. */
  private final long[] reserved;

  /** By party, what stands for the most that it can gain above its reservation value. */
  private final long[] most;

  public Scores(DealSpace space, Losses losses) {
    one = space.scale().one();
    List<Party> all = space.setting().atTable();
    List<String> silent = space.setting().silent();
    parties = all.size();
    known = IntStream.range(0, parties).filter(p -> !silent.contains(all.get(p).id())).toArray();
    reserved =
        all.stream()
            .mapToLong(p -> space.scale().satisfaction(p.reservation().orElse(Fraction.ZERO)))
            .toArray();
    most = new long[parties];
    for (int p = 0; p < parties && space.packages() != Diagram.FALSE; p++) {
      most[p] = one - losses.least(p) - reserved[p];
    }
  }

  /** {@return the objective of a criterion that weighs satisfaction} */
  public Objective of(Criterion criterion) {
    return switch (criterion) {
      case FAIREST -> losses -> fairest(losses);
      case TOTAL -> losses -> led(-losses[parties], fairest(losses));
      case NASH -> losses -> led(product(losses), fairest(losses));
      case KALAI -> losses -> leximin(losses, reserved);
      case KALAI_SMORODINSKY -> losses -> shares(losses);
      case NEAREST, DIVERSE -> throw new IllegalArgumentException(criterion.id());
    };
  }

  /** {@return the objective that wants little weight unmet, and then the fairest} */
  Objective leastUnmet() {
    return losses -> led(-losses[parties + 1], fairest(losses));
  }

  private static long[] led(long first, long[] rest) {
    long[] score = new long[rest.length + 1];
    score[0] = first;
    System.arraycopy(rest, 0, score, 1, rest.length);
    return score;
  }

  private long[] fairest(long[] losses) {
    return leximin(losses, new long[parties]);
  }

  /** All satisfactions above what is given, smallest first; the smallest is at most the mean. */
  private long[] leximin(long[] losses, long[] above) {
    long[] kept = new long[known.length];
    long sum = known.length * one - losses[parties];
    for (int k = 0; k < known.length; k++) {
      kept[k] = gain(losses, known[k], above);
      sum -= above[known[k]];
    }
    Arrays.sort(kept);
    if (kept.length > 0) {
      kept[0] = Math.min(kept[0], Math.floorDiv(sum, kept.length));
    }
    return kept;
  }

  private long gain(long[] losses, int party, long[] above) {
    return one - losses[party] - above[party];
  }

  /** Gains as shares of the most; those who cannot gain do not count. */
  private long[] shares(long[] losses) {
    return IntStream.of(known)
        .filter(p -> most[p] > 0)
        .mapToLong(p -> Math.round((double) gain(losses, p, reserved) / most[p] * PARTS))
        .sorted()
        .toArray();
  }

  /** The product of the gains; at most that of as many means. */
  private long product(long[] losses) {
    double mean = known.length - (double) losses[parties] / one;
    double product = 1;
    for (int p : known) {
      product *= Math.max(0, (double) gain(losses, p, reserved) / one);
      mean -= (double) reserved[p] / one;
    }
    double even = Math.pow(Math.max(0, mean / Math.max(1, known.length)), known.length);
    return Math.min(Math.round(product * PARTS), (long) Math.ceil(even * PARTS) + 1);
  }

  /** {@return what a criterion that weighs satisfaction ranks by, from verdicts in their order} */
  double score(List<PartyVerdict> verdicts, Criterion by) {
    double score = by == Criterion.TOTAL ? 0 : 1;
    for (int p : IntStream.of(known).boxed().sorted(smallestFirst(verdicts)).toList()) {
      double kept = verdicts.get(p).satisfaction();
      double gain = kept - (double) reserved[p] / one;
      score =
          switch (by) {
            case TOTAL -> score + kept;
            case NASH -> score * Math.max(0, gain);
            case KALAI -> Math.min(score, gain);
            case KALAI_SMORODINSKY -> most[p] > 0 ? Math.min(score, gain * one / most[p]) : score;
            case FAIREST, NEAREST, DIVERSE -> Math.min(score, kept);
          };
    }
    return score;
  }

  /** An order that depends on satisfactions alone, for sums of doubles depend on it. */
  private static Comparator<Integer> smallestFirst(List<PartyVerdict> verdicts) {
    return Comparator.comparingDouble(p -> verdicts.get(p).satisfaction());
  }

  /** {@return the objective that wants few issues changed} */
  static Objective nearest() {
    return losses -> new long[] {-losses[losses.length - 1]};
  }

  /** {@return the objective that wants the smallest of several differences large} */
  static Objective farthest(int issues) {
    return losses -> {
      int packages = losses.length - 1;
      long least = Math.floorDiv(packages * (long) issues - losses[packages], packages);
      for (int k = 0; k < packages; k++) {
        least = Math.min(least, issues - losses[k]);
      }
      return new long[] {least};
    };
  }
}
