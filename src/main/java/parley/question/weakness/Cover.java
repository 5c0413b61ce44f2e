package parley.question.weakness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import parley.space.diagram.Diagram;
import parley.space.diagram.Intersection;

/** Finds few of many sets that together hold all of another. */
final class Cover {
  private Cover() {}

  /**
   * {@return some of the candidates whose sets together hold all of {@code set}, of which none can
   * be left out: a single one where there is one; empty iff all together do not}
   */
  static <T> List<T> minimal(Diagram diagram, int set, List<T> candidates, ToIntFunction<T> of) {
    for (T one : candidates) {
      if (holds(diagram, set, List.of(one), of)) {
        return List.of(one);
      }
    }
    if (!holds(diagram, set, candidates, of)) {
      return List.of();
    }
    List<T> kept = new ArrayList<>(candidates);
    for (int i = kept.size() - 1; i >= 0; i--) {
      List<T> fewer = new ArrayList<>(kept);
      fewer.remove(i);
      if (holds(diagram, set, fewer, of)) {
        kept = fewer;
      }
    }
    return kept;
  }

  private static <T> boolean holds(
      Diagram diagram, int set, List<T> candidates, ToIntFunction<T> of) {
    int[] outside = candidates.stream().mapToInt(c -> diagram.not(of.applyAsInt(c))).toArray();
    return Intersection.within(diagram, set, outside) == Diagram.FALSE;
  }
}
