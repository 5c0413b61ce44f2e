package parley.space.diagram;

import java.math.BigInteger;
import java.util.Arrays;

/** Counts in {@code BigInteger}, for spaces of any size. */
final class BigCounts implements Counts {
  /** A product of large numbers takes as long as some steps. */
  private static final int BIG = 10;

  private final Diagram diagram;
  private final Subgraph graph;

  /** By node's number, the ways to settle the levels from its own on. */
  private final BigInteger[] below;

  BigCounts(Diagram diagram, Subgraph graph) {
    this.diagram = diagram;
    this.graph = graph;
    this.below = new BigInteger[graph.count()];
    for (int i = 0; i < below.length; i++) {
      below[i] = below(graph.node(i));
    }
  }

  @Override
  public BigInteger all() {
    int root = graph.count() - 1;
    return below[root].multiply(ways(0, diagram.level(graph.node(root))));
  }

  @Override
  public BigInteger[][] perOption() {
    BigInteger[] above = new BigInteger[graph.count()];
    Arrays.fill(above, BigInteger.ZERO);
    int root = graph.count() - 1;
    above[root] = ways(0, diagram.level(graph.node(root)));
    BigInteger[][] tested = new BigInteger[diagram.depth()][];
    for (int l = 0; l < tested.length; l++) {
      tested[l] = new BigInteger[diagram.size(l)];
      Arrays.fill(tested[l], BigInteger.ZERO);
    }
    for (int i = root; i >= 0; i--) {
      if (graph.node(i) > Diagram.TRUE) {
        spread(i, above, tested);
      }
    }
    return Arrays.stream(tested).map(this::withSkipped).toArray(BigInteger[][]::new);
  }

  private BigInteger below(int node) {
    if (node <= Diagram.TRUE) {
      return BigInteger.valueOf(node);
    }
    int level = diagram.level(node);
    BigInteger sum = BigInteger.ZERO;
    for (int o = 0; o < diagram.size(level); o++) {
      int child = diagram.child(node, o);
      if (child != Diagram.FALSE) {
        sum = sum.add(below[graph.number(child)].multiply(ways(level + 1, diagram.level(child))));
      }
    }
    return sum;
  }

  private void spread(int number, BigInteger[] above, BigInteger[][] tested) {
    int node = graph.node(number);
    int level = diagram.level(node);
    for (int o = 0; o < diagram.size(level); o++) {
      int child = diagram.child(node, o);
      int to = graph.number(child);
      BigInteger ways = above[number].multiply(ways(level + 1, diagram.level(child)));
      above[to] = above[to].add(ways);
      tested[level][o] = tested[level][o].add(ways.multiply(below[to]));
    }
  }

  /** {@return the ways to settle the levels from one, included, to another, excluded} */
  private BigInteger ways(int from, int to) {
    diagram.budget().step(BIG * (1 + to - from));
    BigInteger product = BigInteger.ONE;
    for (int l = from; l < to; l++) {
      product = product.multiply(BigInteger.valueOf(diagram.size(l)));
    }
    return product;
  }

  /** Shares what no node tests evenly: there each option has the same number of packages. */
  private BigInteger[] withSkipped(BigInteger[] tested) {
    BigInteger seen = Arrays.stream(tested).reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger rest = all().subtract(seen).divide(BigInteger.valueOf(tested.length));
    return Arrays.stream(tested).map(rest::add).toArray(BigInteger[]::new);
  }
}
