package parley.space.logic;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An estimate of a diagram's size under an order of issues.
 *
 * <p>Between two levels a diagram must remember at most what the issues above settled that
 * conditions across the cut still ask for, and at most, for each such condition, whether it can
 * still hold. It must also remember which demands are not met whose concessions are yet to come, or
 * the other way round; of many such links few have their first part, so that each counts with its
 * entropy. The estimate is the sum over all cuts.
 */
final class OrderCost {
  private final double[] logSize;
  private final List<int[]> close;
  private final List<IssueLinks.Loose> loose;

  /** What one estimate goes through: issues, and the issues of each condition and link. */
  private final int size;

  private long visits;

  OrderCost(int[] sizes, IssueLinks links) {
    this.close = links.close();
    this.loose = links.loose();
    this.size =
        sizes.length
            + close.stream().mapToInt(c -> c.length).sum()
            + loose.stream().mapToInt(l -> l.demand().length + l.concession().length).sum();
    this.logSize = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      logSize[i] = log2(sizes[i]);
    }
  }

  /** {@return how many issues all estimates together have gone through, a few nanoseconds each} */
  long visits() {
    return visits;
  }

  double of(List<Integer> order) {
    return DoubleStream.of(cuts(order)).sum();
  }

  /**
   * {@return by number of issues above it, the estimate at each cut; 0 where none or all are above}
   *
   * <p>What a cut costs depends on which issues are above it, not on their order.
   */
  double[] cuts(List<Integer> order) {
    int n = order.size();
    int[] position = new int[n];
    for (int p = 0; p < n; p++) {
      position[order.get(p)] = p;
    }
    visits += size;
    int[] reach = new int[n];
    int[] crossing = new int[n + 1];
    for (int[] rule : close) {
      mark(rule, position, reach, crossing);
    }
    double[] open = new double[n + 1];
    for (IssueLinks.Loose link : loose) {
      mark(link, position, open);
    }
    return cuts(order, reach, crossing, open);
  }

  private static void mark(IssueLinks.Loose link, int[] position, double[] open) {
    int demand = last(link.demand(), position);
    int concession = last(link.concession(), position);
    double bits = entropy(demand < concession ? link.demandShare() : link.concessionShare());
    open[Math.min(demand, concession) + 1] += bits;
    open[Math.max(demand, concession) + 1] -= bits;
  }

  private static int last(int[] issues, int[] position) {
    int last = 0;
    for (int issue : issues) {
      last = Math.max(last, position[issue]);
    }
    return last;
  }

  private static double entropy(double share) {
    return share <= 0 || share >= 1 ? 0 : -share * log2(share) - (1 - share) * log2(1 - share);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  private static void mark(int[] rule, int[] position, int[] reach, int[] crossing) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int issue : rule) {
      first = Math.min(first, position[issue]);
      last = Math.max(last, position[issue]);
    }
    for (int issue : rule) {
      reach[position[issue]] = Math.max(reach[position[issue]], last);
    }
    crossing[first + 1]++;
    crossing[last + 1]--;
  }

  private double[] cuts(List<Integer> order, int[] reach, int[] crossing, double[] open) {
    double[] cuts = new double[reach.length + 1];
    int rules = 0;
    double links = 0;
    double bits = 0;
    double[] done = new double[reach.length + 1];
    for (int cut = 1; cut < reach.length; cut++) {
      rules += crossing[cut];
      links += open[cut];
      if (reach[cut - 1] >= cut) {
        bits += logSize[order.get(cut - 1)];
        done[reach[cut - 1] + 1] += logSize[order.get(cut - 1)];
      }
      bits -= done[cut];
      cuts[cut] = Math.pow(2, Math.min(bits, rules) + links);
    }
    return cuts;
  }
}
