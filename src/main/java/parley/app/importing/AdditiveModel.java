package parley.app.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.app.draft.WrittenNumber;
import parley.model.Fraction;

/**
 * What the additive formats have in common: issues, and parties whose utility is a weighted sum of
 * evaluations from 0 to 1, one an issue, or of what rectangles of packages are worth.
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
   * @param rectangles in place of weights, or none
   * @param filler a weight that nothing ever meets: what the weights lack of the whole
   * @param reservation the least utility that it accepts
   * @param source the file that says so
   */
  record Utility(
      String name,
      List<Fraction> weights,
      List<List<Fraction>> evaluations,
      List<Rectangle> rectangles,
      Fraction filler,
      Optional<Fraction> reservation,
      ImportSource source) {
    Utility {
      weights = List.copyOf(weights);
      evaluations = evaluations.stream().map(List::copyOf).toList();
      rectangles = List.copyOf(rectangles);
    }

    /** A party that weighs each issue by itself. */
    Utility(
        String name,
        List<Fraction> weights,
        List<List<Fraction>> evaluations,
        Fraction filler,
        Optional<Fraction> reservation,
        ImportSource source) {
      this(name, weights, evaluations, List.of(), filler, reservation, source);
    }

    /** {@return a party that weighs rectangles alone} */
    static Utility ofRectangles(
        ImportSource source,
        int issues,
        List<Rectangle> rectangles,
        Fraction filler,
        Optional<Fraction> reservation) {
      return new Utility(
          source.title(),
          Collections.nCopies(issues, Fraction.ZERO),
          Collections.nCopies(issues, List.of()),
          rectangles,
          filler,
          reservation,
          source);
    }

    /**
     * {@return the same in numbers that a rule can say: weights count relative to one another, so
     * all are made larger where one has too many digits}
     */
    Utility written() {
      boolean exact = Stream.concat(weights.stream(), worths()).allMatch(WrittenNumber::isExact);
      Fraction factor = WrittenNumber.of(exact && WrittenNumber.isExact(filler) ? 1 : 100_000);
      List<Fraction> larger =
          weights.stream().map(w -> WrittenNumber.nearest(w.times(factor))).toList();
      return new Utility(
          name,
          larger,
          evaluations.stream().map(e -> e.stream().map(WrittenNumber::nearest).toList()).toList(),
          rectangles.stream()
              .map(r -> r.worth(WrittenNumber.nearest(r.worth().times(factor))))
              .toList(),
          WrittenNumber.nearest(filler.times(factor)),
          reservation.map(r -> WrittenNumber.nearest(r.over(sum()))),
          source);
    }

    /** {@return whether a rule can say all its numbers as they are} */
    boolean isExact() {
      Stream<Fraction> numbers =
          Stream.of(weights.stream(), evaluations.stream().flatMap(List::stream), worths())
              .flatMap(s -> s);
      return numbers.allMatch(WrittenNumber::isExact)
          && reservation.map(r -> r.over(sum())).filter(r -> !WrittenNumber.isExact(r)).isEmpty();
    }

    /**
     * {@return the sum of all weights, which makes utility and satisfaction the same if it is 1}
     */
    Fraction sum() {
      return Stream.concat(weights.stream(), worths()).reduce(filler, Fraction::plus);
    }

    private Stream<Fraction> worths() {
      return rectangles.stream().map(Rectangle::worth);
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
