package parley.space.diagram;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Sets of packages as reduced, ordered, multi-valued decision diagrams in one shared store.
 *
 * <p>A set is an {@code int}: equal sets have equal ints, so emptiness and equality cost nothing. A
 * level that a node skips may be settled in any way. After Bryant (1986), with the multi-valued
 * nodes of Kam, Villa, Brayton and Sangiovanni-Vincentelli (1998). Not safe for several threads.
 */
public final class Diagram {
  /** The empty set. */
  public static final int FALSE = 0;

  /** The set of all packages. */
  public static final int TRUE = 1;

  private enum Operation {
    AND,
    OR,
    MINUS
  }

  /** A node of more branches counts as several in the bound of memory. */
  static final int BRANCHES_A_NODE = 10;

  private final int[] sizes;
  private final NodeTable nodes;
  private final PairCache ands = new PairCache();
  private final PairCache ors = new PairCache();
  private final PairCache minuses = new PairCache();
  private int[] scratch = new int[256];
  private int scratchTop;
  private Budget budget;

  /**
   * A store without nodes.
   *
   * @param sizes for each level, the number of its options
   */
  public Diagram(int[] sizes, Budget budget) {
    this.sizes = sizes.clone();
    this.nodes = new NodeTable(sizes.length);
    this.budget = budget;
  }

  /** Puts the following work on another account; what was stopped before leaves no trace. */
  public void charge(Budget account) {
    budget = account;
    scratchTop = 0;
  }

  /** {@return the account of the work under way} */
  public Budget budget() {
    return budget;
  }

  /** {@return the number of levels} */
  public int depth() {
    return sizes.length;
  }

  /** {@return the number of options at a level} */
  public int size(int level) {
    return sizes[level];
  }

  /** {@return how many nodes the store holds, those no longer used included} */
  public int nodeCount() {
    return nodes.count();
  }

  /** {@return the node's level; {@link #depth()} for the two constants} */
  public int level(int node) {
    return nodes.level(node);
  }

  /** {@return the number of levels from a set's first to the last on which it depends} */
  int span(int node) {
    return nodes.deepest(node) - nodes.level(node) + 1;
  }

  /** {@return what is left of the set once the node's own level has this option} */
  public int child(int node, int option) {
    return nodes.child(node, option);
  }

  /** {@return what is left of the set once {@code level}, not below the node's own, is settled} */
  public int child(int node, int level, int option) {
    return nodes.level(node) == level ? nodes.child(node, option) : node;
  }

  /** {@return whether a package lies in the set, given by its option at each level} */
  public boolean contains(int set, int[] path) {
    int node = set;
    while (node > TRUE) {
      node = nodes.child(node, path[nodes.level(node)]);
    }
    return node == TRUE;
  }

  /** {@return the packages whose option at the level is one of those given} */
  public int literal(int level, IntPredicate options) {
    int at = reserve(sizes[level]);
    for (int o = 0; o < sizes[level]; o++) {
      scratch[at + o] = options.test(o) ? TRUE : FALSE;
    }
    return release(level, at);
  }

  /**
   * {@return the set of which a part is left with each option of a level}
   *
   * @param parts by option; each depends on deeper levels only
   */
  public int branch(int level, IntUnaryOperator parts) {
    int at = reserve(sizes[level]);
    for (int o = 0; o < sizes[level]; o++) {
      int part = parts.applyAsInt(o);
      scratch[at + o] = part;
    }
    return release(level, at);
  }

  public int and(int a, int b) {
    return apply(Operation.AND, a, b);
  }

  public int or(int a, int b) {
    return apply(Operation.OR, a, b);
  }

  /** {@return the packages of {@code a} that are not in {@code b}} */
  public int minus(int a, int b) {
    return apply(Operation.MINUS, a, b);
  }

  public int not(int a) {
    return apply(Operation.MINUS, TRUE, a);
  }

  /** {@return {@code then} where {@code test} holds, elsewhere {@code otherwise}} */
  public int ite(int test, int then, int otherwise) {
    return or(and(test, then), minus(otherwise, test));
  }

  private int apply(Operation op, int a, int b) {
    int known = constant(op, a, b);
    if (known >= 0) {
      return known;
    }
    boolean swapped = op != Operation.MINUS && a > b;
    return applyCached(op, swapped ? b : a, swapped ? a : b);
  }

  private int applyCached(Operation op, int a, int b) {
    PairCache cache = cache(op);
    int cached = cache.result(a, b);
    if (cached >= 0) {
      return cached;
    }
    budget.step();
    int level = Math.min(nodes.level(a), nodes.level(b));
    int at = reserve(sizes[level]);
    for (int o = 0; o < sizes[level]; o++) {
      int result = apply(op, child(a, level, o), child(b, level, o));
      scratch[at + o] = result;
    }
    int result = release(level, at);
    cache.put(a, b, result);
    return result;
  }

  private PairCache cache(Operation op) {
    return switch (op) {
      case AND -> ands;
      case OR -> ors;
      case MINUS -> minuses;
    };
  }

  /** {@return the result where one side decides it, or -1} */
  private static int constant(Operation op, int a, int b) {
    return switch (op) {
      case AND -> a == FALSE || b == FALSE ? FALSE : a == TRUE || a == b ? b : b == TRUE ? a : -1;
      case OR -> a == TRUE || b == TRUE ? TRUE : a == FALSE || a == b ? b : b == FALSE ? a : -1;
      case MINUS -> a == FALSE || b == TRUE || a == b ? FALSE : b == FALSE ? a : -1;
    };
  }

  private int reserve(int size) {
    int at = scratchTop;
    scratchTop += size;
    if (scratchTop > scratch.length) {
      scratch = Arrays.copyOf(scratch, scratchTop * 2);
    }
    return at;
  }

  /** Makes a node of the children reserved last, unless they are all the same. */
  private int release(int level, int at) {
    scratchTop = at;
    int node = scratch[at];
    for (int o = 1; o < sizes[level]; o++) {
      if (scratch[at + o] != node) {
        return interned(level, at);
      }
    }
    return node;
  }

  private int interned(int level, int at) {
    int before = nodes.count();
    int node = nodes.node(level, scratch, at, sizes[level]);
    if (node == before) {
      budget.checkNodes(Math.max(node, nodes.branches() / BRANCHES_A_NODE));
      if ((node & 0xff) == 0) {
        fitCaches(node);
      }
    }
    return node;
  }

  private void fitCaches(int count) {
    ands.fit(count);
    ors.fit(count / 4);
    minuses.fit(count / 4);
  }
}
