package parley.space.diagram;

import java.util.BitSet;

/** Which options some package of a set has at a level. */
public final class PossibleOptions {
  private PossibleOptions() {}

  /** {@return their places} */
  public static BitSet of(Diagram diagram, int set, int level) {
    int size = diagram.size(level);
    BitSet possible = new BitSet(size);
    if (set == Diagram.FALSE) {
      return possible;
    }
    if (diagram.level(set) > level) {
      possible.set(0, size);
      return possible;
    }
    for (int node : new Subgraph(diagram, set).nodes()) {
      if (diagram.level(node) <= level) {
        add(diagram, node, level, possible);
      }
    }
    return possible;
  }

  /** A node of the level has its own options; a branch that skips the level leaves it free. */
  private static void add(Diagram diagram, int node, int level, BitSet possible) {
    boolean own = diagram.level(node) == level;
    for (int o = 0; o < diagram.size(diagram.level(node)); o++) {
      int child = diagram.child(node, o);
      if (own && child != Diagram.FALSE) {
        possible.set(o);
      } else if (!own && child != Diagram.FALSE && diagram.level(child) > level) {
        possible.set(0, diagram.size(level));
        return;
      }
    }
  }
}
