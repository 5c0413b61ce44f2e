package parley.question.diagnose;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import parley.model.RuleId;

/** The order in which sets of stances are listed. */
final class Confident {
  private Confident() {}

  /** {@return the sets with the fewest stances first, among those the most probable first} */
  static <T> List<T> first(
      List<T> sets, Function<T, List<RuleId>> stances, ToDoubleFunction<T> confidence) {
    return sets.stream()
        .sorted(
            Comparator.comparingInt((T s) -> stances.apply(s).size())
                .thenComparing(Comparator.comparingDouble(confidence).reversed()))
        .toList();
  }
}
