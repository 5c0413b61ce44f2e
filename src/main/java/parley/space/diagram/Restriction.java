package parley.space.diagram;

import java.util.HashMap;
import java.util.Map;

/** What sets become once some levels are settled; the settled levels no longer matter in it. */
public final class Restriction {
  private final Diagram diagram;
  private final int[] settled;
  private final Map<Integer, Integer> done = new HashMap<>();

  /**
   * A restriction.
   *
   * @param settled an option for each level, or -1 where it stays open
   */
  public Restriction(Diagram diagram, int[] settled) {
    this.diagram = diagram;
    this.settled = settled.clone();
  }

  /** {@return the set of completions that lie in the given set} */
  public int of(int node) {
    if (node <= Diagram.TRUE) {
      return node;
    }
    Integer known = done.get(node);
    if (known != null) {
      return known;
    }
    int result = restricted(node);
    done.put(node, result);
    return result;
  }

  private int restricted(int node) {
    int level = diagram.level(node);
    if (settled[level] >= 0) {
      return of(diagram.child(node, settled[level]));
    }
    diagram.budget().step(diagram.size(level));
    return diagram.branch(level, o -> of(diagram.child(node, o)));
  }
}
