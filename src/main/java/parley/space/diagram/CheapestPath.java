package parley.space.diagram;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A package of a set whose options cost least together, by one pass over the set's nodes; of
 * several that cost the same one that a choice picks.
 *
 * <p>Keeps its memory for the next search; not safe for several threads.
 */
public final class CheapestPath {
  private static final long NONE = Long.MAX_VALUE;

  private final Diagram diagram;
  private final long[] above;
  private long[][] cost = new long[0][];
  private long[] least = new long[1024];
  private int[] seen = new int[1024];
  private int search;

  /** A search among the sets of a diagram. */
  public CheapestPath(Diagram diagram) {
    this.diagram = diagram;
    this.above = new long[diagram.depth() + 1];
  }

  /**
   * {@return an option's place for each level}
   *
   * @param set not empty
   * @param costs by level and option, at least 0
   * @param choice picks one of so many that are all the same, by its place from 0
   */
  public int[] of(int set, long[][] costs, IntUnaryOperator choice) {
    start(costs);
    least(set);
    int[] path = new int[diagram.depth()];
    int node = set;
    for (int level = 0; level < path.length; level++) {
      path[level] = cheapest(node, level, choice);
      node = diagram.child(node, level, path[level]);
    }
    return path;
  }

  private void start(long[][] costs) {
    cost = costs;
    for (int level = 0; level < costs.length; level++) {
      above[level + 1] = above[level] + Arrays.stream(costs[level]).min().orElse(0);
    }
    int nodes = diagram.nodeCount();
    if (nodes > seen.length) {
      least = Arrays.copyOf(least, nodes * 2);
      seen = Arrays.copyOf(seen, nodes * 2);
    }
    search++;
  }

  /** {@return the least that the levels from the node's own on cost} */
  private long least(int node) {
    if (node <= Diagram.TRUE) {
      return node == Diagram.TRUE ? 0 : NONE;
    }
    if (seen[node] != search) {
      int level = diagram.level(node);
      long found = NONE;
      for (int o = 0; o < cost[level].length; o++) {
        found = Math.min(found, with(diagram.child(node, o), level, o));
      }
      least[node] = found;
      seen[node] = search;
    }
    return least[node];
  }

  /** {@return the least from a level on, with an option there that leads to a node} */
  private long with(int child, int level, int option) {
    if (child == Diagram.FALSE) {
      return NONE;
    }
    long skipped = above[diagram.level(child)] - above[level + 1];
    return cost[level][option] + skipped + least(child);
  }

  private int cheapest(int node, int level, IntUnaryOperator choice) {
    long best = NONE;
    int same = 0;
    for (int o = 0; o < cost[level].length; o++) {
      long total = with(diagram.child(node, level, o), level, o);
      same = total < best ? 1 : total == best ? same + 1 : same;
      best = Math.min(best, total);
    }
    int left = same == 1 ? 0 : choice.applyAsInt(same);
    for (int o = 0; o < cost[level].length; o++) {
      if (with(diagram.child(node, level, o), level, o) == best && left-- == 0) {
        return o;
      }
    }
    throw new IllegalArgumentException("an empty set has no package");
  }
}
