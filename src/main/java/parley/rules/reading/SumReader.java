package parley.rules.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Topic;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.Place;
import parley.model.Sum;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Summand;
import parley.rules.syntax.RuleFile.Summed;

/** Reads the comparison of two sums. */
final class SumReader {
  private final Problems problems;
  private final Function<Operand, Optional<Issue>> issueOf;
  private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();
  private boolean wrong;

  /**
   * Reads one comparison.
   *
   * @param issueOf the issue of a field or variable; empty, with a problem, if it is none
   */
  SumReader(Problems problems, Function<Operand, Optional<Issue>> issueOf) {
    this.problems = problems;
    this.issueOf = issueOf;
  }

  /** {@return the comparison; a constant where a name in it is wrong} */
  Condition read(Summed summed) {
    List<Sum.Summand> left = side(summed.left());
    List<Sum.Summand> right = side(summed.right());
    return wrong
        ? new Condition.Constant(summed.place(), false)
        : new Sum(summed.place(), left, summed.operator().value(), right, values);
  }

  /** {@return two numeric issues compared, without a table of their options} */
  static Condition compared(Place place, Issue left, Operator operator, Issue right) {
    Map<String, Map<String, BigDecimal>> values = new LinkedHashMap<>();
    values.put(left.id(), values(left));
    values.put(right.id(), values(right));
    return new Sum(place, alone(left), operator, alone(right), values);
  }

  private static List<Sum.Summand> alone(Issue issue) {
    return List.of(new Sum.Summand(BigDecimal.ONE, Optional.of(issue.id())));
  }

  private List<Sum.Summand> side(List<Summand> written) {
    List<Sum.Summand> side = new ArrayList<>();
    for (Summand summand : written) {
      BigDecimal number =
          summand.number().map(n -> new BigDecimal(n.text())).orElse(BigDecimal.ONE);
      BigDecimal factor = summand.minus() ? number.negate() : number;
      side.add(new Sum.Summand(factor, summand.issue().flatMap(this::numeric)));
    }
    return side;
  }

  private Optional<String> numeric(Operand operand) {
    Optional<Issue> issue = issueOf.apply(operand);
    if (issue.isPresent() && !issue.get().isNumeric()) {
      problems
          .about(Topic.issues(issue.get().id()))
          .error(
              Code.WRONG_VALUE,
              operand.place(),
              "`%s` has no numbers to add".formatted(issue.get().id()),
              "a sum adds numeric issues: those with a `unit` or a `range` in the agenda");
      issue = Optional.empty();
    }
    wrong |= issue.isEmpty();
    issue.ifPresent(i -> values.computeIfAbsent(i.id(), id -> values(i)));
    return issue.map(Issue::id);
  }

  private static Map<String, BigDecimal> values(Issue issue) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (Option option : issue.options()) {
      values.put(option.id(), BigDecimal.valueOf(option.value().orElseThrow()));
    }
    return Map.copyOf(values);
  }
}
