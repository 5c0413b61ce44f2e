package parley.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.model.Range;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode;

/** Reads the range of a numeric issue: numbers in equal steps in place of options. */
final class RangeReader {
  /** The largest number, decimals counted as digits: what a double holds exactly. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

  static final Shape NUMBER = Shape.range(LARGEST.negate(), LARGEST);
  static final Keys RANGE =
      Keys.of("range", "Numbers in equal steps.")
          .must("from", "The first number.", NUMBER)
          .must("to", "The last number, a whole number of steps from the first.", NUMBER)
          .must(
              "step",
              "The distance between two numbers.",
              Shape.of("type", "number", "exclusiveMinimum", 0, "maximum", LARGEST));

  private static final int DECIMALS_MAX = 9;

  private final Values values;
  private final Problems problems;

  RangeReader(Values values) {
    this.values = values;
    this.problems = values.problems();
  }

  /** {@return the range; empty, with a problem, if it is none} */
  Optional<Range> read(YamlNode node, Place key) {
    Optional<Fields> fields = Fields.read(RANGE, node, key, values);
    Optional<BigDecimal> from = fields.flatMap(f -> f.node("from")).flatMap(this::number);
    Optional<BigDecimal> to = fields.flatMap(f -> f.node("to")).flatMap(this::number);
    Optional<BigDecimal> step = fields.flatMap(f -> f.node("step")).flatMap(this::number);
    if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
      return Optional.empty();
    }
    Range range = new Range(from.get(), to.get(), step.get());
    Fields at = fields.get();
    return isPositive(range, at) && isUpward(range, at) && isOnGrid(range, at) && isExact(range, at)
        ? Optional.of(range)
        : Optional.empty();
  }

  private Optional<BigDecimal> number(YamlNode node) {
    return values.decimal(node).filter(n -> isSmall(n, node));
  }

  private boolean isSmall(BigDecimal number, YamlNode node) {
    if (number.abs().compareTo(LARGEST) > 0) {
      error(node.place(), "this number is too large", "numbers go from -10^15 to 10^15");
      return false;
    } else if (number.stripTrailingZeros().scale() > DECIMALS_MAX) {
      error(node.place(), "this number has too many decimals", "write at most 9 after the point");
      return false;
    }
    return true;
  }

  private boolean isPositive(Range range, Fields at) {
    if (range.step().signum() > 0) {
      return true;
    }
    error(place(at, "step"), "a step is greater than 0", "write the distance between two options");
    return false;
  }

  private boolean isUpward(Range range, Fields at) {
    if (range.from().compareTo(range.to()) <= 0) {
      return true;
    }
    error(
        place(at, "to"),
        "`to` is less than `from`",
        "write the smaller number as `from`: {from: %s, to: %s, step: %s}"
            .formatted(Range.id(range.to()), Range.id(range.from()), Range.id(range.step())));
    return false;
  }

  private boolean isOnGrid(Range range, Fields at) {
    BigDecimal rest = range.to().subtract(range.from()).remainder(range.step());
    if (rest.signum() == 0) {
      return true;
    }
    BigDecimal below = range.to().subtract(rest);
    error(
        place(at, "to"),
        "`to` is not a whole number of steps from `from`",
        "the nearest are %s and %s".formatted(Range.id(below), Range.id(below.add(range.step()))));
    return false;
  }

  /** The options are numbers that Drools holds as doubles. */
  private boolean isExact(Range range, Fields at) {
    int decimals =
        Stream.of(range.from(), range.step())
            .mapToInt(n -> n.stripTrailingZeros().scale())
            .max()
            .orElse(0);
    BigDecimal largest = range.from().abs().max(range.to().abs());
    if (largest.movePointRight(Math.max(0, decimals)).compareTo(LARGEST) <= 0) {
      return true;
    }
    error(
        place(at, "step"),
        "the numbers of this range have more than 15 digits",
        "choose a larger unit or larger steps");
    return false;
  }

  private static Place place(Fields fields, String key) {
    return fields.node(key).map(YamlNode::place).orElse(fields.place());
  }

  private void error(Place place, String message, String help) {
    problems.error(Code.BAD_VALUE, place, message, help);
  }
}
