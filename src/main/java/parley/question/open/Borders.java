package parley.question.open;

import java.util.Arrays;
import java.util.BitSet;
import parley.space.diagram.Diagram;
import parley.space.diagram.Restriction;
import parley.space.diagram.Subgraph;

/**
 * Which levels decide whether a package of a universe lies in a set: some package of the universe
 * goes into the set, or out of it, by a change of that level alone.
 */
record Borders(Diagram diagram, int universe) {
  /**
   * {@return the levels that decide either of two sets}
   *
   * <p>Where impossible packages lie between all others, no level alone may decide; then it is all
   * levels on which the sets depend.
   */
  BitSet of(int one, int other) {
    BitSet levels = new Subgraph(diagram, one).support();
    levels.or(new Subgraph(diagram, other).support());
    if (universe == Diagram.TRUE) {
      return levels;
    }
    BitSet deciding = new BitSet();
    levels.stream().filter(l -> decides(l, one) || decides(l, other)).forEach(deciding::set);
    boolean divided = isDivided(one) || isDivided(other);
    return deciding.isEmpty() && divided ? levels : deciding;
  }

  private boolean isDivided(int set) {
    return set != Diagram.FALSE && set != universe;
  }

  private boolean decides(int level, int set) {
    int inside = whateverAt(level, set);
    int outside = whateverAt(level, diagram.minus(universe, set));
    return diagram.and(inside, outside) != Diagram.FALSE;
  }

  /** {@return the packages that are in the set, or would be with another option at the level} */
  private int whateverAt(int level, int set) {
    int whatever = Diagram.FALSE;
    for (int option = 0; option < diagram.size(level); option++) {
      int[] settled = new int[diagram.depth()];
      Arrays.fill(settled, -1);
      settled[level] = option;
      whatever = diagram.or(whatever, new Restriction(diagram, settled).of(set));
    }
    return whatever;
  }
}
