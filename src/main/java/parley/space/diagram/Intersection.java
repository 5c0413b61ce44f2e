package parley.space.diagram;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The packages that lie in each of several sets.
 *
 * <p>Sets that reach over few levels come first, two by two, and of these the ones that start deep:
 * each intersection then walks only the levels of the set that it adds. As soon as the
 * intersections grow, which those of sets that join distant levels do, the sets that are left are
 * added all at once, {@linkplain LevelWise level by level}.
 */
public final class Intersection {
  /** So many nodes may be made two by two. */
  private static final int NODES_IN_PAIRS = 20_000;

  private Intersection() {}

  /** {@return the intersection; of none, all packages} */
  public static int of(Diagram diagram, int... sets) {
    int[] ordered =
        IntStream.of(sets)
            .filter(s -> s != Diagram.TRUE)
            .distinct()
            .boxed()
            .sorted(shortFirst(diagram))
            .mapToInt(s -> s)
            .toArray();
    int enough = diagram.nodeCount() + NODES_IN_PAIRS;
    int result = Diagram.TRUE;
    for (int s = 0; s < ordered.length && result != Diagram.FALSE; s++) {
      if (ordered.length - s > 1 && diagram.nodeCount() > enough) {
        ordered[s - 1] = result;
        return LevelWise.of(diagram, Arrays.copyOfRange(ordered, s - 1, ordered.length));
      }
      result = diagram.and(result, ordered[s]);
    }
    return result;
  }

  /** {@return the part of a set that lies in all the others} */
  public static int within(Diagram diagram, int set, int... others) {
    int[] sets = Arrays.copyOf(others, others.length + 1);
    sets[others.length] = set;
    return of(diagram, sets);
  }

  private static Comparator<Integer> shortFirst(Diagram diagram) {
    return Comparator.comparingInt((Integer s) -> magnitude(diagram.span(s)))
        .thenComparingInt(s -> -diagram.level(s));
  }

  private static int magnitude(int span) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, span));
  }
}
