package parley.space.diagram;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many packages each of many sets has, where the sets share most of their nodes: what was
 * counted below a node is kept.
 */
public final class NodeCounts {
  /** Kept no longer than that, as a count takes far more memory than a node. */
  private static final int KEPT_MAX = 2_000_000;

  private final Diagram diagram;
  private @Nullable BigInteger[] below = new @Nullable BigInteger[1024];
  private int kept;

  public NodeCounts(Diagram diagram) {
    this.diagram = diagram;
  }

  /** {@return the number of packages in the set} */
  public BigInteger count(int root) {
    if (kept > KEPT_MAX) {
      Arrays.fill(below, null);
      kept = 0;
    }
    return times(below(root), 0, diagram.level(root));
  }

  private BigInteger below(int node) {
    if (node <= Diagram.TRUE) {
      return BigInteger.valueOf(node);
    }
    BigInteger known = node < below.length ? below[node] : null;
    if (known != null) {
      return known;
    }
    int level = diagram.level(node);
    BigInteger sum = BigInteger.ZERO;
    diagram.budget().step(diagram.size(level));
    for (int o = 0; o < diagram.size(level); o++) {
      int child = diagram.child(node, o);
      if (child != Diagram.FALSE) {
        sum = sum.add(times(below(child), level + 1, diagram.level(child)));
      }
    }
    keep(node, sum);
    return sum;
  }

  private void keep(int node, BigInteger count) {
    if (node >= below.length) {
      below = Arrays.copyOf(below, Math.max(node + 1, below.length * 2));
    }
    below[node] = count;
    kept++;
  }

  /** {@return the count times the ways to settle the levels from one, included, to another} */
  private BigInteger times(BigInteger count, int from, int to) {
    BigInteger product = count;
    for (int l = from; l < to; l++) {
      product = product.multiply(BigInteger.valueOf(diagram.size(l)));
    }
    return product;
  }
}
