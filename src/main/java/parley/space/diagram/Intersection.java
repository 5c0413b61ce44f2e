package parley.space.diagram;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The packages that lie in each of several sets. */
public final class Intersection {
  /** Sets that reach over more levels than this many times the middle one wait for the others. */
  private static final int FAR = 2;

  private Intersection() {}

  /**
   * {@return the intersection; of none, all packages}
   *
   * <p>Sets that reach over few levels come first, two by two, those that start deep before the
   * others: each intersection then walks only the levels of the set that it adds. Sets that join
   * distant levels would make each of these intersections wide, so they are added all at once.
   */
  public static int of(Diagram diagram, int... sets) {
    int[] different = IntStream.of(sets).filter(s -> s != Diagram.TRUE).distinct().toArray();
    if (different.length <= 2) {
      return paired(diagram, different);
    }
    int[] spans = IntStream.of(different).map(diagram::span).sorted().toArray();
    int near = FAR * spans[(spans.length - 1) / 2];
    int set = paired(diagram, filtered(different, s -> diagram.span(s) <= near));
    int[] far = filtered(different, s -> diagram.span(s) > near);
    if (far.length <= 1 || set == Diagram.FALSE) {
      return far.length == 0 ? set : diagram.and(set, far[0]);
    }
    int[] all = Arrays.copyOf(far, far.length + 1);
    all[far.length] = set;
    return LevelWise.of(diagram, set == Diagram.TRUE ? far : all);
  }

  /** {@return the part of a set that lies in all the others} */
  public static int within(Diagram diagram, int set, int... others) {
    int[] sets = Arrays.copyOf(others, others.length + 1);
    sets[others.length] = set;
    return of(diagram, sets);
  }

  private static int[] filtered(int[] sets, IntPredicate wanted) {
    return IntStream.of(sets).filter(wanted).toArray();
  }

  private static int paired(Diagram diagram, int[] sets) {
    Comparator<Integer> deeper = Comparator.comparingInt(s -> -diagram.level(s));
    int[] deepFirst = IntStream.of(sets).boxed().sorted(deeper).mapToInt(s -> s).toArray();
    int result = Diagram.TRUE;
    for (int set : deepFirst) {
      result = diagram.and(result, set);
    }
    return result;
  }
}
