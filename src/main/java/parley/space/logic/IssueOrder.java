package parley.space.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which issues become levels: those that a rule joins close together.
 *
 * <p>FORCE (Aloul, Markov and Sakallah 2003) from the agenda's order, first by what conditions join
 * and then by concessions of distant demands as well; then single issues moved while the {@link
 * OrderCost} falls. Any order gives the same answers; a good one gives them sooner.
 */
final class IssueOrder {
  private static final int FORCE_ROUNDS = 30;
  private static final int MOVE_ROUNDS = 3;

  /** No more issues are moved after so many visits of the estimate, some tenths of a second. */
  private static final long VISITS_MAX = 100_000_000;

  /** An order that costs no more than this is good enough: to improve it would take longer. */
  private static final double GOOD_ENOUGH = 20_000;

  private final OrderCost cost;
  private final IssueLinks links;
  private final int count;

  private IssueOrder(int[] sizes, IssueLinks links) {
    this.links = links;
    this.count = sizes.length;
    this.cost = new OrderCost(sizes, links);
  }

  /**
   * {@return the issues' places in the agenda, in the order of their levels}
   *
   * @param sizes each issue's number of options
   */
  static List<Integer> of(int[] sizes, IssueLinks links) {
    return new IssueOrder(sizes, links).best();
  }

  private List<Integer> best() {
    List<Integer> best = IntStream.range(0, count).boxed().toList();
    List<int[]> all = new ArrayList<>(links.close());
    links.loose().forEach(l -> all.add(l.issues()));
    best = forced(forced(best, links.close()), all);
    return cost.of(best) <= GOOD_ENOUGH ? best : improved(best);
  }

  /** {@return the best order on the way from one to where some groups of issues pull} */
  private List<Integer> forced(List<Integer> from, List<int[]> groups) {
    List<Integer> best = from;
    List<Integer> current = from;
    for (int round = 0; round < FORCE_ROUNDS && cost.of(best) > GOOD_ENOUGH; round++) {
      List<Integer> next = pulled(current, groups);
      if (next.equals(current)) {
        break;
      }
      current = next;
      best = cost.of(current) < cost.of(best) ? current : best;
    }
    return best;
  }

  /** One round of FORCE: each issue goes to the mean of the centres of the rules that join it. */
  private List<Integer> pulled(List<Integer> order, List<int[]> groups) {
    double[] position = new double[count];
    for (int p = 0; p < count; p++) {
      position[order.get(p)] = p;
    }
    double[] sum = new double[count];
    int[] rules = new int[count];
    for (int[] rule : groups) {
      double centre = IntStream.of(rule).mapToDouble(i -> position[i]).average().orElse(0);
      for (int issue : rule) {
        sum[issue] += centre;
        rules[issue]++;
      }
    }
    Comparator<Integer> byMean =
        Comparator.comparingDouble(i -> rules[i] == 0 ? position[i] : sum[i] / rules[i]);
    return order.stream().sorted(byMean).toList();
  }

  private List<Integer> improved(List<Integer> start) {
    List<Integer> best = start;
    for (int round = 0; round < MOVE_ROUNDS; round++) {
      List<Integer> before = best;
      for (int issue = 0; issue < count && cost.visits() < VISITS_MAX; issue++) {
        best = moved(best, issue);
      }
      if (best.equals(before)) {
        break;
      }
    }
    return best;
  }

  /**
   * {@return the order with the issue where it costs least}
   *
   * <p>With the issue at a place, the cuts up to there are those of the others alone, which stand
   * above it in the one order, and the further ones are those of the other order.
   */
  private List<Integer> moved(List<Integer> order, int issue) {
    List<Integer> last = new ArrayList<>(order);
    last.remove(Integer.valueOf(issue));
    List<Integer> first = new ArrayList<>(last);
    last.add(issue);
    first.add(0, issue);
    double[] without = cost.cuts(last);
    double[] with = cost.cuts(first);
    double[] below = new double[count + 1];
    for (int cut = count - 1; cut > 0; cut--) {
      below[cut] = below[cut + 1] + with[cut];
    }
    double above = 0;
    int best = order.indexOf(issue);
    double[] total = new double[count];
    for (int place = 0; place < count; place++) {
      above += without[place];
      total[place] = above + below[place + 1];
    }
    for (int place = 0; place < count; place++) {
      best = total[place] < total[best] ? place : best;
    }
    last.remove(count - 1);
    last.add(best, issue);
    return last;
  }
}
