package parley.space.diagram;

/**
 * What each option costs under several measures, and the least that a set's packages cost.
 *
 * <p>The least losses of all nodes come from one pass over the diagram, each measure by itself, as
 * shortest paths in a graph without cycles.
 */
public final class Losses {
  private final Diagram diagram;
  private final Subgraph graph;
  private final long[][][] cost;

  /** By measure and level, the least that the levels above cost. */
  private final long[][] leastAbove;

  /** By measure and node's number, the least that the levels from the node's own on cost. */
  private final long[][] leastBelow;

  /**
   * Computes the least losses.
   *
   * @param cost by measure, level and option, at least 0
   */
  public Losses(Diagram diagram, int root, long[][][] cost) {
    this.diagram = diagram;
    this.graph = new Subgraph(diagram, root);
    this.cost = cost;
    this.leastAbove = new long[cost.length][];
    this.leastBelow = new long[cost.length][];
    for (int k = 0; k < cost.length; k++) {
      leastAbove[k] = above(cost[k]);
      leastBelow[k] = below(k);
    }
  }

  int measures() {
    return cost.length;
  }

  long cost(int measure, int level, int option) {
    return cost[measure][level][option];
  }

  /** {@return the least that the levels from {@code level} on can add, having come to the node} */
  long least(int measure, int level, int node) {
    long skipped = leastAbove[measure][diagram.level(node)] - leastAbove[measure][level];
    return skipped + leastBelow[measure][graph.number(node)];
  }

  /** {@return the least that a package of the set costs} */
  public long least(int measure) {
    return least(measure, 0, graph.node(graph.count() - 1));
  }

  /** {@return what a path costs under each measure} */
  public long[] of(int[] path) {
    long[] sum = new long[cost.length];
    for (int k = 0; k < cost.length; k++) {
      for (int l = 0; l < path.length; l++) {
        sum[k] += cost[k][l][path[l]];
      }
    }
    return sum;
  }

  /** {@return where an option leads to; the losses of both states are those still to come} */
  State after(State state, int option) {
    long[] left = state.losses().clone();
    for (int k = 0; k < left.length; k++) {
      left[k] -= cost[k][state.level()][option];
    }
    return new State(state.level() + 1, diagram.child(state.node(), state.level(), option), left);
  }

  /** {@return whether some path from here may cost as little as the losses still to come} */
  boolean isPossible(State state) {
    if (state.node() == Diagram.FALSE) {
      return false;
    }
    for (int k = 0; k < cost.length; k++) {
      if (least(k, state.level(), state.node()) > state.losses()[k]) {
        return false;
      }
    }
    return true;
  }

  private static long[] above(long[][] cost) {
    long[] above = new long[cost.length + 1];
    for (int l = 0; l < cost.length; l++) {
      long least = Long.MAX_VALUE;
      for (long c : cost[l]) {
        least = Math.min(least, c);
      }
      above[l + 1] = above[l] + least;
    }
    return above;
  }

  private long[] below(int measure) {
    long[] below = new long[graph.count()];
    leastBelow[measure] = below;
    for (int i = 0; i < below.length; i++) {
      int node = graph.node(i);
      below[i] = node > Diagram.TRUE ? leastOf(measure, node) : 0;
    }
    return below;
  }

  private long leastOf(int measure, int node) {
    int level = diagram.level(node);
    long least = Long.MAX_VALUE;
    for (int o = 0; o < diagram.size(level); o++) {
      int child = diagram.child(node, o);
      if (child != Diagram.FALSE) {
        least = Math.min(least, cost[measure][level][o] + least(measure, level + 1, child));
      }
    }
    return least;
  }
}
