package parley.space.diagram;

import java.math.BigInteger;
import java.util.Arrays;

/** Counts in {@code long}, for spaces of less than 2^63 packages. */
final class LongCounts implements Counts {
  private final Diagram diagram;
  private final Subgraph graph;

  /** {@code product[l]}: the number of ways to settle the levels above {@code l}. */
  private final long[] product;

  /** By node's number, the ways to settle the levels from its own on. */
  private final long[] below;

  LongCounts(Diagram diagram, Subgraph graph) {
    this.diagram = diagram;
    this.graph = graph;
    this.product = products(diagram);
    this.below = new long[graph.count()];
    for (int i = 0; i < below.length; i++) {
      below[i] = below(graph.node(i));
    }
  }

  @Override
  public BigInteger all() {
    return BigInteger.valueOf(total());
  }

  @Override
  public BigInteger[][] perOption() {
    long[] above = new long[graph.count()];
    int root = graph.count() - 1;
    above[root] = product[diagram.level(graph.node(root))];
    long[][] tested = new long[diagram.depth()][];
    for (int l = 0; l < tested.length; l++) {
      tested[l] = new long[diagram.size(l)];
    }
    for (int i = root; i >= 0; i--) {
      if (graph.node(i) > Diagram.TRUE) {
        spread(i, above, tested);
      }
    }
    return Arrays.stream(tested).map(this::withSkipped).toArray(BigInteger[][]::new);
  }

  private long total() {
    int root = graph.count() - 1;
    return below[root] * product[diagram.level(graph.node(root))];
  }

  private long below(int node) {
    if (node <= Diagram.TRUE) {
      return node;
    }
    int level = diagram.level(node);
    diagram.budget().step(diagram.size(level));
    long sum = 0;
    for (int o = 0; o < diagram.size(level); o++) {
      int child = diagram.child(node, o);
      sum += below[graph.number(child)] * skipped(level, child);
    }
    return sum;
  }

  private void spread(int number, long[] above, long[][] tested) {
    int node = graph.node(number);
    int level = diagram.level(node);
    diagram.budget().step(diagram.size(level));
    for (int o = 0; o < diagram.size(level); o++) {
      int child = diagram.child(node, o);
      int to = graph.number(child);
      long ways = above[number] * skipped(level, child);
      above[to] += ways;
      tested[level][o] += ways * below[to];
    }
  }

  /** {@return the ways to settle the levels between a node and its child} */
  private long skipped(int level, int child) {
    return product[diagram.level(child)] / product[level + 1];
  }

  /** Shares what no node tests evenly: there each option has the same number of packages. */
  private BigInteger[] withSkipped(long[] tested) {
    long rest = (total() - Arrays.stream(tested).sum()) / tested.length;
    return Arrays.stream(tested)
        .mapToObj(n -> BigInteger.valueOf(n + rest))
        .toArray(BigInteger[]::new);
  }

  private static long[] products(Diagram diagram) {
    long[] product = new long[diagram.depth() + 1];
    product[0] = 1;
    for (int l = 0; l < diagram.depth(); l++) {
      product[l + 1] = product[l] * diagram.size(l);
    }
    return product;
  }
}
