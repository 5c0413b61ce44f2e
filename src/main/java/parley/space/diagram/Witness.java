package parley.space.diagram;

import java.util.Optional;

/** A member of a set. */
public final class Witness {
  private Witness() {}

  /**
   * {@return the first member, by level and option; empty iff the set is}
   *
   * <p>An option's place for each level.
   */
  public static Optional<int[]> of(Diagram diagram, int set) {
    if (set == Diagram.FALSE) {
      return Optional.empty();
    }
    int[] path = new int[diagram.depth()];
    int node = set;
    while (node > Diagram.TRUE) {
      int level = diagram.level(node);
      while (diagram.child(node, path[level]) == Diagram.FALSE) {
        path[level]++;
      }
      node = diagram.child(node, path[level]);
    }
    return Optional.of(path);
  }
}
