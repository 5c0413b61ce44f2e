package parley.question.diagnose;

import java.util.List;
import parley.space.diagram.Diagram;

/**
 * For each of some sets, the intersection of all the others.
 *
 * <p>By halves: what one half shares is taken into the other, so that n sets take n log n
 * intersections.
 */
final class AllButOne {
  /** Takes the intersection of all sets but the one at a place. */
  interface Visitor {
    void visit(int place, int others);
  }

  private final Diagram diagram;
  private final List<Integer> sets;
  private final Visitor visitor;

  AllButOne(Diagram diagram, List<Integer> sets, Visitor visitor) {
    this.diagram = diagram;
    this.sets = List.copyOf(sets);
    this.visitor = visitor;
  }

  void walk() {
    if (!sets.isEmpty()) {
      walk(0, sets.size(), Diagram.TRUE);
    }
  }

  private void walk(int from, int to, int others) {
    if (to - from == 1) {
      visitor.visit(from, others);
      return;
    }
    int middle = (from + to) / 2;
    walk(from, middle, within(others, middle, to));
    walk(middle, to, within(others, from, middle));
  }

  private int within(int set, int from, int to) {
    return diagram.within(set, sets.subList(from, to).stream().mapToInt(i -> i).toArray());
  }
}
