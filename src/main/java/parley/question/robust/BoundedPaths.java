package parley.question.robust;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;

/**
 * The packages of a set whose costs sum up to at most so much.
 *
 * <p>Dynamic programming over node and what is left to spend. Where the most that can still be
 * spent fits, all continuations count; where the least does not, none does.
 */
public final class BoundedPaths {
  private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

  private final Diagram diagram;
  private final long[][] costs;
  private final Budget budget;
  private final Map<Long, long[]> ranges = new HashMap<>();
  private final Map<Long, BigInteger> sizes = new HashMap<>();
  private final Map<Place, BigInteger> counts = new HashMap<>();

  /** Where a path has come to, and what it may still spend. */
  private record Place(int level, int node, long left) {}

  /**
   * Prepares.
   *
   * @param costs by level and option, at least 0
   */
  public BoundedPaths(Diagram diagram, long[][] costs, Budget budget) {
    this.diagram = diagram;
    this.costs = costs;
    this.budget = budget;
  }

  public BigInteger count(int root, long most) {
    return count(0, root, most);
  }

  /** {@return the path that costs least; empty if it costs more than this} */
  public Optional<int[]> cheapest(int root, long most) {
    if (range(0, root)[0] > most) {
      return Optional.empty();
    }
    int[] path = new int[diagram.depth()];
    int node = root;
    for (int level = 0; level < path.length; level++) {
      long least = range(level, node)[0];
      int option = 0;
      while (least(level, node, option) != least) {
        option++;
      }
      path[level] = option;
      node = diagram.child(node, level, option);
    }
    return Optional.of(path);
  }

  private BigInteger count(int level, int node, long left) {
    long[] range = range(level, node);
    if (range[0] > left) {
      return BigInteger.ZERO;
    }
    if (range[1] <= left) {
      return size(level, node);
    }
    Place place = new Place(level, node, left);
    BigInteger known = counts.get(place);
    if (known == null) {
      budget.hold(counts.size());
      budget.step(diagram.size(level));
      known = BigInteger.ZERO;
      for (int o = 0; o < diagram.size(level); o++) {
        int child = diagram.child(node, level, o);
        known = known.add(count(level + 1, child, left - costs[level][o]));
      }
      counts.put(place, known);
    }
    return known;
  }

  private BigInteger size(int level, int node) {
    if (node == Diagram.FALSE || level == diagram.depth()) {
      return BigInteger.valueOf(node == Diagram.FALSE ? 0 : 1);
    }
    long key = key(level, node);
    BigInteger known = sizes.get(key);
    if (known == null) {
      budget.step(diagram.size(level));
      known = BigInteger.ZERO;
      for (int o = 0; o < diagram.size(level); o++) {
        known = known.add(size(level + 1, diagram.child(node, level, o)));
      }
      sizes.put(key, known);
    }
    return known;
  }

  /** {@return the least and the most that can still be spent; nothing is possible from nowhere} */
  private long[] range(int level, int node) {
    if (node == Diagram.FALSE || level == diagram.depth()) {
      return node == Diagram.FALSE ? new long[] {IMPOSSIBLE, -1} : new long[] {0, 0};
    }
    long key = key(level, node);
    long[] known = ranges.get(key);
    if (known == null) {
      budget.step(diagram.size(level));
      known = new long[] {IMPOSSIBLE, -1};
      for (int o = 0; o < diagram.size(level); o++) {
        long[] below = range(level + 1, diagram.child(node, level, o));
        if (below[0] < IMPOSSIBLE) {
          known[0] = Math.min(known[0], below[0] + costs[level][o]);
          known[1] = Math.max(known[1], below[1] + costs[level][o]);
        }
      }
      ranges.put(key, known);
    }
    return known;
  }

  private long least(int level, int node, int option) {
    long below = range(level + 1, diagram.child(node, level, option))[0];
    return below >= IMPOSSIBLE ? IMPOSSIBLE : below + costs[level][option];
  }

  private static long key(int level, int node) {
    return ((long) level << 32) | node;
  }
}
