package parley.space.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * The largest groups of sets that have a package in common: those that no other set can join.
 *
 * <p>Set by set, each group goes on with the set, if some package is left then, and without it, if
 * that can lead to a largest group. Groups share the intersections of their first members.
 */
public final class LargestGroups {
  /** Takes a group as soon as it is found. */
  public interface Taker {
    /**
     * Takes it.
     *
     * @param members places of the sets, ascending; at least one
     * @param packages what they have in common
     */
    void take(List<Integer> members, int packages);
  }

  private final Diagram diagram;
  private final int[] sets;

  /** By set, the packages that it and all after it have in common. */
  private final int[] rest;

  private final Taker taker;

  private LargestGroups(Diagram diagram, int[] sets, Taker taker) {
    this.diagram = diagram;
    this.sets = sets;
    this.taker = taker;
    rest = new int[sets.length + 1];
    rest[sets.length] = Diagram.TRUE;
    for (int s = sets.length - 1; s >= 0; s--) {
      rest[s] = diagram.and(sets[s], rest[s + 1]);
    }
  }

  /** Finds them, each once; none if every set is empty. */
  public static void of(Diagram diagram, int[] sets, Taker taker) {
    new LargestGroups(diagram, sets, taker).from(0, Diagram.TRUE, List.of());
  }

  private void from(int set, int packages, List<Integer> members) {
    diagram.budget().look();
    int all = diagram.and(packages, rest[set]);
    if (all != Diagram.FALSE) {
      List<Integer> joined = new ArrayList<>(members);
      for (int s = set; s < sets.length; s++) {
        joined.add(s);
      }
      takeIfLargest(all, joined);
    } else if (set < sets.length) {
      int with = diagram.and(packages, sets[set]);
      if (with != Diagram.FALSE) {
        List<Integer> joined = new ArrayList<>(members);
        joined.add(set);
        from(set + 1, with, joined);
      }
      if (with != packages) {
        from(set + 1, packages, members);
      }
    }
  }

  private void takeIfLargest(int packages, List<Integer> members) {
    for (int s = 0; s < sets.length; s++) {
      if (!members.contains(s) && diagram.and(packages, sets[s]) != Diagram.FALSE) {
        return;
      }
    }
    if (!members.isEmpty()) {
      taker.take(List.copyOf(members), packages);
    }
  }
}
