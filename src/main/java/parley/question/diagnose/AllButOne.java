package parley.question.diagnose;

import java.util.List;
import parley.space.diagram.Diagram;

/**
 * For each of some sets, what lies in all the others.
 *
 * <p>The intersection of all others is never made: what comes before a set and what comes after it
 * are made once for all, and only a small set is taken into both.
 */
final class AllButOne {
  private final Diagram diagram;
  private final int[] before;
  private final int[] after;

  /** Of sets in the order of their levels, the topmost first. */
  AllButOne(Diagram diagram, List<Integer> sets) {
    this.diagram = diagram;
    int count = sets.size();
    this.before = new int[count + 1];
    this.after = new int[count + 1];
    before[0] = Diagram.TRUE;
    after[count] = Diagram.TRUE;
    for (int i = 0; i < count; i++) {
      int deep = count - 1 - i;
      after[deep] = diagram.and(after[deep + 1], sets.get(deep));
      before[i + 1] = diagram.and(before[i], sets.get(i));
    }
  }

  /** {@return what lies in all sets} */
  int all() {
    return after[0];
  }

  /** {@return the part of a set that lies in all sets but the one at a place} */
  int within(int place, int set) {
    return diagram.and(diagram.and(set, after[place + 1]), before[place]);
  }
}
