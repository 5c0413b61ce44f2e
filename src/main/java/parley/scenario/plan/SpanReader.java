package parley.scenario.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.model.Range;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode;

/** Reads values that stand at equal distances: {@code {from: 0, to: 1, step: 0.1}}. */
record SpanReader(Values values) {
  static final Shape AS_IS_DATE =
      Shape.matching("^\\s*([0-9]{4}-[0-9]{2}-[0-9]{2}|as_is)\\s*$")
          .told("Year-month-day, such as 2025-12-15, or as_is.")
          .named("date");
  static final Keys NUMBERS =
      Keys.of("span", "Numbers at equal distances.")
          .named("span_of_numbers")
          .must("from", "The first.", Shape.NUMBER)
          .must("to", "None is larger.", Shape.NUMBER)
          .may(
              "step",
              "The distance. Default: 1.",
              Shape.of("type", "number", "exclusiveMinimum", 0));
  static final Keys DAYS =
      Keys.of("span", "Days at equal distances.")
          .named("span_of_days")
          .must("from", "The first.", AS_IS_DATE)
          .must("to", "None is later.", AS_IS_DATE)
          .may("step", "The distance in days. Default: 1.", Shape.from(1));

  private static final int VALUES_MAX = 100_000;

  /** {@return the values as written words; none, with a problem, if it is no span} */
  List<String> values(YamlNode node, boolean ofDays) {
    return Fields.read(ofDays ? DAYS : NUMBERS, node, node.place(), values)
        .map(f -> ofDays ? days(f) : numbers(f))
        .orElse(List.of());
  }

  private List<String> days(Fields fields) {
    Optional<LocalDate> from = fields.date("from");
    Optional<LocalDate> to = fields.date("to");
    Optional<BigInteger> step =
        fields.has("step")
            ? fields.node("step").flatMap(values::count)
            : Optional.of(BigInteger.ONE);
    if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
      return List.of();
    }
    BigDecimal first = BigDecimal.valueOf(from.get().toEpochDay());
    BigDecimal last = BigDecimal.valueOf(to.get().toEpochDay());
    return steps(fields, first, last, new BigDecimal(step.get())).stream()
        .map(d -> LocalDate.ofEpochDay(d.longValueExact()).toString())
        .toList();
  }

  private List<String> numbers(Fields fields) {
    Optional<BigDecimal> from = fields.node("from").flatMap(values::decimal);
    Optional<BigDecimal> to = fields.node("to").flatMap(values::decimal);
    Optional<BigDecimal> step =
        fields.has("step")
            ? fields.node("step").flatMap(values::decimal)
            : Optional.of(BigDecimal.ONE);
    if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
      return List.of();
    }
    return steps(fields, from.get(), to.get(), step.get()).stream().map(Range::id).toList();
  }

  private List<BigDecimal> steps(Fields fields, BigDecimal from, BigDecimal to, BigDecimal step) {
    if (step.signum() <= 0) {
      wrong(fields, "step", "`step` must be more than 0");
      return List.of();
    } else if (from.compareTo(to) > 0) {
      wrong(fields, "to", "`to` is less than `from`");
      return List.of();
    } else if (to.subtract(from).compareTo(step.multiply(BigDecimal.valueOf(VALUES_MAX))) >= 0) {
      wrong(fields, "step", "a span has at most 100,000 values");
      return List.of();
    }
    List<BigDecimal> all = new ArrayList<>();
    for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
      all.add(at);
    }
    return all;
  }

  private void wrong(Fields fields, String key, String message) {
    values.error(
        Code.BAD_VALUE, fields.node(key).map(YamlNode::place).orElse(fields.place()), message);
  }
}
