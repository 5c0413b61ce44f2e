package parley.space.diagram;

import java.math.BigInteger;

/**
 * How many packages a set has, and how many of them have each option.
 *
 * <p>In {@code long} where the whole space fits, else in {@code BigInteger}; exact in both.
 */
public final class Counting {
  private Counting() {}

  /** {@return the number of packages in the set} */
  public static BigInteger count(Diagram diagram, int root) {
    return counts(diagram, root).all();
  }

  /** {@return for each level and option, how many packages of the set have it} */
  public static BigInteger[][] optionCounts(Diagram diagram, int root) {
    return counts(diagram, root).perOption();
  }

  /** {@return the number of all packages} */
  public static BigInteger space(Diagram diagram) {
    BigInteger product = BigInteger.ONE;
    for (int level = 0; level < diagram.depth(); level++) {
      product = product.multiply(BigInteger.valueOf(diagram.size(level)));
    }
    return product;
  }

  private static Counts counts(Diagram diagram, int root) {
    Subgraph graph = new Subgraph(diagram, root);
    return space(diagram).bitLength() < Long.SIZE
        ? new LongCounts(diagram, graph)
        : new BigCounts(diagram, graph);
  }
}
