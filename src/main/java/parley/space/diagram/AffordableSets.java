package parley.space.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The packages of a set that a budget affords: each path pays for its options on the priced levels,
 * and none of them needs more than the budget.
 *
 * <p>The priced levels are left out of the answer: it is a set over the others. On every path of
 * the set a priced level has one option only, which the levels above it decide. States of node and
 * what is left of the budget are joined where no path can spend the rest, so that sums of many
 * costs make few states.
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

  /** Gives back what is held besides the sets found. */
  public void tidy() {
    byNeed.clear();
  }

  /** {@return whether the budget affords any} */
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
    private final Map<Long, Integer> done = new HashMap<>();

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

    int of(int node, int budget) {
      int number = graph.number(node);
      if (least[number] > budget) {
        return Diagram.FALSE;
      }
      if (node == Diagram.TRUE) {
        return node;
      }
      int left = Math.min(budget, most[number]);
      long key = ((long) number << 32) | left;
      Integer known = done.get(key);
      if (known == null) {
        diagram.budget().step();
        known = priced(node, left);
        done.put(key, known);
      }
      return known;
    }

    private int priced(int node, int left) {
      int level = diagram.level(node);
      if (!prices.isPriced(level)) {
        return diagram.branch(level, o -> of(diagram.child(node, o), left));
      }
      for (int o = 0; o < diagram.size(level); o++) {
        int child = diagram.child(node, o);
        if (child != Diagram.FALSE) {
          int cost = cost(level, o);
          return cost > left ? Diagram.FALSE : of(child, left - cost);
        }
      }
      return Diagram.FALSE;
    }
  }
}
