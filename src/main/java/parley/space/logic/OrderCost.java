package parley.space.logic;

import java.util.List;

/**
 * An upper estimate of a diagram's size under an order of issues.
 *
 * <p>Between two levels a diagram must remember at most what the issues above settled that rules
 * across the cut still ask for, and at most, for each such rule, whether it still holds. The
 * estimate is the sum over all cuts of the smaller of the two.
 */
final class OrderCost {
  private final double[] logSize;
  private final List<int[]> joined;

  OrderCost(int[] sizes, List<int[]> joined) {
    this.joined = joined;
    this.logSize = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      logSize[i] = Math.log(sizes[i]) / Math.log(2);
    }
  }

  double of(List<Integer> order) {
    int n = order.size();
    int[] position = new int[n];
    for (int p = 0; p < n; p++) {
      position[order.get(p)] = p;
    }
    int[] reach = new int[n];
    int[] crossing = new int[n + 1];
    for (int[] rule : joined) {
      mark(rule, position, reach, crossing);
    }
    return sum(order, reach, crossing);
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

  private double sum(List<Integer> order, int[] reach, int[] crossing) {
    double sum = 0;
    int rules = 0;
    for (int cut = 1; cut < reach.length; cut++) {
      rules += crossing[cut];
      double bits = 0;
      for (int p = 0; p < cut; p++) {
        bits += reach[p] >= cut ? logSize[order.get(p)] : 0;
      }
      sum += Math.pow(2, Math.min(bits, rules));
    }
    return sum;
  }
}
