package parley.space.diagram;

/**
 * What the options of some levels cost, and from which budget on each may be had at all.
 *
 * <p>A level that no price is set for costs nothing.
 */
public final class Prices {
  /** So much that no budget will do. */
  public static final int NEVER = Integer.MAX_VALUE;

  private final int[][] cost;
  private final int[][] need;

  /** No prices yet, on the levels of a diagram. */
  public Prices(Diagram diagram) {
    cost = new int[diagram.depth()][];
    need = new int[diagram.depth()][];
  }

  /** Makes a level one that has prices: all its options are free so far. */
  public void price(int level, int options) {
    cost[level] = new int[options];
    need[level] = new int[options];
  }

  /**
   * Sets the price of an option on a level that has prices.
   *
   * @param costs what it takes from the budget
   * @param needs the least budget of the whole path at which it may be had
   */
  public void set(int level, int option, int costs, int needs) {
    cost[level][option] = costs;
    need[level][option] = needs;
  }

  public boolean isPriced(int level) {
    return cost[level] != null;
  }

  public int cost(int level, int option) {
    return cost[level][option];
  }

  public int need(int level, int option) {
    return need[level][option];
  }
}
