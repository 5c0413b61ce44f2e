package parley.space.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The packages of a set that a budget affords: each path pays for its options on the priced levels,
 * and none of them needs more than the budget.
 *
 * <p>The priced levels are left out of the answer: it is a set over the others. On every path of
 * the set a priced level has one option only, which the levels above it decide. With each set found
 * below a node stands for which stretch of budgets it is the same, so that a node is gone through
 * once a stretch and not once a budget: sums of many fine costs make few stretches (the intervals
 * of Abio and others, A new look at BDDs for pseudo-Boolean constraints, 2012).
 */
public final class AffordableSets {
  /** More than any path costs. */
  private static final int TOO_MUCH = Prices.NEVER;

  private final Diagram diagram;
  private final Subgraph graph;
  private final int root;
  private final Prices prices;
  private final NavigableSet<Integer> needs = new TreeSet<>();
  private final Map<Integer, Range> byNeed = new TreeMap<>();
  private final Map<Integer, Integer> found = new HashMap<>();

  /** The packages of a set under some prices. */
  public AffordableSets(Diagram diagram, Subgraph graph, int root, Prices prices) {
    this.diagram = diagram;
    this.graph = graph;
    this.root = root;
    this.prices = prices;
    needs.add(0);
    for (int level = 0; level < diagram.depth(); level++) {
      for (int o = 0; prices.isPriced(level) && o < diagram.size(level); o++) {
        needs.add(prices.need(level, o));
      }
    }
  }

  /** {@return those that the budget affords} */
  public int within(int budget) {
    Integer known = found.get(budget);
    if (known == null) {
      known = range(budget).of(root, budget);
      found.put(budget, known);
    }
    return known;
  }

  /**
   * {@return the least larger budget that affords other packages, up to the most; -1 if none does}
   */
  public int next(int budget, int most) {
    int now = within(budget);
    int larger = budget;
    do {
      long end = range(larger).end(larger);
      Integer need = needs.higher(larger);
      long change = Math.min(end + 1, need == null ? Long.MAX_VALUE : need);
      if (change > most) {
        return -1;
      }
      larger = (int) change;
    } while (within(larger) == now);
    return larger;
  }

  /** Gives back what is held besides the sets found. */
  public void tidy() {
    byNeed.clear();
  }

  public boolean isAny(int budget) {
    return range(budget).least(root) <= budget;
  }

  /** What can be had under one budget can be had under another unless a need lies between. */
  private Range range(int budget) {
    int need = needs.floor(budget);
    Range known = byNeed.get(need);
    if (known == null) {
      known = new Range(need);
      byNeed.put(need, known);
    }
    return known;
  }

  /** The least and the most that can be spent below each node, and the sets found so far. */
  private final class Range {
    private final int need;
    private final int[] least = new int[graph.count()];
    private final int[] most = new int[graph.count()];
    private final @Nullable Stretches[] done = new Stretches[graph.count()];

    /** For which budgets the set found last is the same. */
    private int low;

    private int high;

    Range(int need) {
      this.need = need;
      for (int number = 0; number < least.length; number++) {
        fill(number, graph.node(number));
      }
    }

    int least(int node) {
      return least[graph.number(node)];
    }

    private void fill(int number, int node) {
      if (node <= Diagram.TRUE) {
        least[number] = node == Diagram.TRUE ? 0 : TOO_MUCH;
        return;
      }
      least[number] = TOO_MUCH;
      int level = diagram.level(node);
      diagram.budget().step(diagram.size(level));
      for (int o = 0; o < diagram.size(level); o++) {
        int child = graph.number(diagram.child(node, o));
        int cost = cost(level, o);
        if (cost < TOO_MUCH && least[child] < TOO_MUCH) {
          least[number] = Math.min(least[number], least[child] + cost);
          most[number] = Math.max(most[number], most[child] + cost);
        }
      }
    }

    private int cost(int level, int option) {
      if (!prices.isPriced(level)) {
        return 0;
      }
      return prices.need(level, option) > need ? TOO_MUCH : prices.cost(level, option);
    }

    /** {@return the last budget from one on for which the set is known to be the same} */
    int end(int budget) {
      int unused = of(root, budget);
      return high;
    }

    /** {@return the set below a node; the stretch of budgets for which it is so stands beside} */
    int of(int node, int budget) {
      int number = graph.number(node);
      if (least[number] > budget) {
        return same(Diagram.FALSE, Integer.MIN_VALUE, least[number] - 1);
      }
      if (node == Diagram.TRUE) {
        return same(node, 0, Integer.MAX_VALUE);
      }
      Stretches known = done[number];
      if (known == null) {
        known = new Stretches();
        done[number] = known;
      }
      int place = known.place(budget);
      if (place >= 0) {
        return same(known.set(place), known.low(place), known.high(place));
      }
      diagram.budget().step();
      int set = priced(node, Math.min(budget, most[number]));
      low = Math.max(low, least[number]);
      high = high >= most[number] ? Integer.MAX_VALUE : high;
      known.add(low, high, set);
      return set;
    }

    private int same(int set, int from, int to) {
      low = from;
      high = to;
      return set;
    }

    private int priced(int node, int left) {
      int level = diagram.level(node);
      if (!prices.isPriced(level)) {
        return branch(node, level, left);
      }
      for (int o = 0; o < diagram.size(level); o++) {
        int child = diagram.child(node, o);
        if (child != Diagram.FALSE) {
          int cost = cost(level, o);
          int set = of(child, left - cost);
          return same(set, low + cost, (int) Math.min((long) high + cost, Integer.MAX_VALUE));
        }
      }
      throw new IllegalStateException("a node without a way");
    }

    private int branch(int node, int level, int left) {
      int[] children = new int[diagram.size(level)];
      int from = Integer.MIN_VALUE;
      int to = Integer.MAX_VALUE;
      for (int o = 0; o < children.length; o++) {
        children[o] = of(diagram.child(node, o), left);
        from = Math.max(from, low);
        to = Math.min(to, high);
      }
      return same(diagram.branch(level, o -> children[o]), from, to);
    }
  }
}
