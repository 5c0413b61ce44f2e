package parley.space.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The largest groups of sets that have a package in common: those that no other set can join.
 *
 * <p>Set by set, each group goes on with the set, if some package is left then, and without it, if
 * that can lead to a largest group. Groups share the intersections of their first members. Small
 * sets come first, so that what they are intersected with is small: on 1,000 rules the order of the
 * parties took five times as long.
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

  /** By turn, the place of a set in the list given. */
  private final int[] places;

  private final int[] sets;
  private final Taker taker;

  private LargestGroups(Diagram diagram, int[] sets, Taker taker) {
    this.diagram = diagram;
    this.places = smallestFirst(diagram, sets);
    this.sets = IntStream.of(places).map(p -> sets[p]).toArray();
    this.taker = taker;
  }

  private static int[] smallestFirst(Diagram diagram, int[] sets) {
    BigInteger[] counts =
        IntStream.of(sets).mapToObj(s -> Counting.count(diagram, s)).toArray(BigInteger[]::new);
    return IntStream.range(0, sets.length)
        .boxed()
        .sorted(Comparator.comparing(s -> counts[s]))
        .mapToInt(s -> s)
        .toArray();
  }

  /** Finds them, each once; none if every set is empty. */
  public static void of(Diagram diagram, int[] sets, Taker taker) {
    new LargestGroups(diagram, sets, taker).from(0, Diagram.TRUE, List.of());
  }

  private void from(int set, int packages, List<Integer> members) {
    diagram.budget().look();
    int all = withAll(packages, set);
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

  /** {@return the part of some packages that lies in a set and in all after it} */
  private int withAll(int packages, int from) {
    int all = packages;
    for (int s = from; s < sets.length && all != Diagram.FALSE; s++) {
      all = diagram.and(all, sets[s]);
    }
    return all;
  }

  private void takeIfLargest(int packages, List<Integer> members) {
    for (int s = 0; s < sets.length; s++) {
      if (!members.contains(s) && diagram.and(packages, sets[s]) != Diagram.FALSE) {
        return;
      }
    }
    if (!members.isEmpty()) {
      taker.take(members.stream().map(s -> places[s]).sorted().toList(), packages);
    }
  }
}
