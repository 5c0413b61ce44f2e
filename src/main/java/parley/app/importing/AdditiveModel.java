package parley.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.app.draft.WrittenNumber;
import parley.model.Fraction;

/**
 * What the additive formats have in common: issues, and parties whose utility is a weighted sum of
 * evaluations from 0 to 1, one an issue.
 */
record AdditiveModel(String title, List<Matter> issues, List<Utility> parties) {
  AdditiveModel {
    issues = List.copyOf(issues);
    parties = List.copyOf(parties);
  }

  /**
   * An issue.
   *
   * @param options their names, in the file's order
   * @param isRange whether they are whole numbers that follow one another
   */
  record Matter(String name, List<String> options, boolean isRange) {
    Matter {
      options = List.copyOf(options);
    }
  }

  /**
   * A party.
   *
   * @param weights by issue, in the model's order; not below 0
   * @param evaluations by issue and option, in their order; 0 to 1
   * @param filler a weight that nothing ever meets: what the weights lack of the whole
   * @param reservation the least utility that it accepts
   * @param source the file that says so
   */
  record Utility(
      String name,
      List<Fraction> weights,
      List<List<Fraction>> evaluations,
      Fraction filler,
      Optional<Fraction> reservation,
      ImportSource source) {
    Utility {
      weights = List.copyOf(weights);
      evaluations = evaluations.stream().map(List::copyOf).toList();
    }

    /**
     * {@return the same in numbers that a rule can say: weights count relative to one another, so
     * all are made larger where one has too many digits}
     */
    Utility written() {
      boolean exact = weights.stream().allMatch(WrittenNumber::isExact);
      Fraction factor = WrittenNumber.of(exact && WrittenNumber.isExact(filler) ? 1 : 100_000);
      List<Fraction> larger =
          weights.stream().map(w -> WrittenNumber.nearest(w.times(factor))).toList();
      return new Utility(
          name,
          larger,
          evaluations.stream().map(e -> e.stream().map(WrittenNumber::nearest).toList()).toList(),
          WrittenNumber.nearest(filler.times(factor)),
          reservation.map(r -> WrittenNumber.nearest(r.over(sum()))),
          source);
    }

    /** {@return whether a rule can say all its numbers as they are} */
    boolean isExact() {
      return Stream.concat(weights.stream(), evaluations.stream().flatMap(List::stream))
              .allMatch(WrittenNumber::isExact)
          && reservation.map(r -> r.over(sum())).filter(r -> !WrittenNumber.isExact(r)).isEmpty();
    }

    /**
     * {@return the sum of all weights, which makes utility and satisfaction the same if it is 1}
     */
    Fraction sum() {
      return weights.stream().reduce(filler, Fraction::plus);
    }
  }

  /** {@return the options of an issue by what they are worth to a party, the worst first} */
  static Map<Fraction, List<Integer>> byWorth(List<Fraction> evaluations) {
    Map<Fraction, List<Integer>> groups = new TreeMap<>();
    for (int option = 0; option < evaluations.size(); option++) {
      groups.computeIfAbsent(evaluations.get(option), e -> new ArrayList<>()).add(option);
    }
    return groups;
  }
}
