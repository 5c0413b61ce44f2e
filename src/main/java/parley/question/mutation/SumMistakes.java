package parley.question.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Operator;
import parley.model.Rewrite;
import parley.model.Sum;
import parley.model.Sum.Summand;

/** Makes the mistakes of a comparison of sums. */
record SumMistakes(Sum sound) {
  void found(MistakesFound found) {
    Operator sign = sound.operator();
    add(
        sign.isOrder() ? MutationOperator.CONDITION_NEGATED : MutationOperator.EQUALITY,
        sound.with(sign.negated()),
        found);
    if (sign.isOrder()) {
      add(MutationOperator.OFF_BY_ONE, sound.with(stricter(sign)), found);
    }
    BigDecimal step = step();
    for (BigDecimal by : List.of(step, step.negate())) {
      add(MutationOperator.CONSTANT_SHIFTED, shifted(by), found);
    }
  }

  private void add(MutationOperator operator, Sum mistaken, MistakesFound found) {
    found.add(operator, new Rewrite.Leaf(sound.place(), mistaken.text()), mistaken);
  }

  /** {@return with equality for without, and the other way round} */
  private static Operator stricter(Operator sign) {
    return switch (sign) {
      case LESS -> Operator.AT_MOST;
      case AT_MOST -> Operator.LESS;
      case GREATER -> Operator.AT_LEAST;
      case AT_LEAST -> Operator.GREATER;
      case EQUAL, NOT_EQUAL, IN, NOT_IN -> throw new IllegalArgumentException(sign.name());
    };
  }

  /** {@return the least by which two values of one issue make the sums differ} */
  private BigDecimal step() {
    return sound.factors().entrySet().stream()
        .flatMap(
            e ->
                steps(sound.values().getOrDefault(e.getKey(), Map.of()).values())
                    .map(e.getValue()::multiply))
        .map(BigDecimal::abs)
        .filter(s -> s.signum() > 0)
        .min(BigDecimal::compareTo)
        .orElse(BigDecimal.ONE);
  }

  private static Stream<BigDecimal> steps(java.util.Collection<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    return java.util.stream.IntStream.range(1, sorted.size())
        .mapToObj(i -> sorted.get(i).subtract(sorted.get(i - 1)));
  }

  /** {@return with more on the right: another number where one stands, else one more summand} */
  private Sum shifted(BigDecimal by) {
    List<Summand> right = new ArrayList<>(sound.right());
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i).issue().isEmpty()) {
        right.set(i, new Summand(right.get(i).factor().add(by), Optional.empty()));
        return with(right);
      }
    }
    right.add(new Summand(by, Optional.empty()));
    return with(right);
  }

  private Sum with(List<Summand> right) {
    return new Sum(sound.place(), sound.left(), sound.operator(), right, sound.values());
  }
}
