package parley.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sums of numeric issues compared with one another.
 *
 * @param left and {@code right}: in the rule's order; at least one each
 * @param values by issue that a summand names, then by option
 */
public record Sum(
    Place place,
    List<Summand> left,
    Operator operator,
    List<Summand> right,
    Map<String, Map<String, BigDecimal>> values)
    implements Condition {
  public Sum {
    left = List.copyOf(left);
    right = List.copyOf(right);
    values = Map.copyOf(values);
  }

  @Override
  public Set<String> issues() {
    Set<String> issues = new LinkedHashSet<>();
    left.forEach(s -> s.issue().ifPresent(issues::add));
    right.forEach(s -> s.issue().ifPresent(issues::add));
    return issues;
  }

  @Override
  public <R> R as(Cases<R> cases) {
    return cases.sum(this);
  }

  @Override
  public boolean holds(Terms terms, Set<String> conclusions) {
    return operator.holds(total(left, terms).compareTo(total(right, terms)));
  }

  public BigDecimal total(List<Summand> side, Terms terms) {
    BigDecimal total = BigDecimal.ZERO;
    for (Summand summand : side) {
      BigDecimal value =
          summand.issue().map(i -> value(i, Condition.settled(terms, i))).orElse(BigDecimal.ONE);
      total = total.add(summand.factor().multiply(value));
    }
    return total;
  }

  public BigDecimal value(String issue, String option) {
    return Optional.ofNullable(values.get(issue)).map(v -> v.get(option)).orElseThrow();
  }

  /** {@return for each issue how often its value counts, on the left less on the right} */
  public Map<String, BigDecimal> factors() {
    Map<String, BigDecimal> factors = new LinkedHashMap<>();
    left.forEach(s -> s.issue().ifPresent(i -> factors.merge(i, s.factor(), BigDecimal::add)));
    right.forEach(
        s -> s.issue().ifPresent(i -> factors.merge(i, s.factor().negate(), BigDecimal::add)));
    return factors;
  }

  /** {@return the numbers on the left less those on the right} */
  public BigDecimal constant() {
    return numbers(left).subtract(numbers(right));
  }

  private static BigDecimal numbers(List<Summand> side) {
    return side.stream()
        .filter(s -> s.issue().isEmpty())
        .map(Summand::factor)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** {@return the same with another operator} */
  public Sum with(Operator other) {
    return new Sum(place, left, other, right, values);
  }

  /** {@return as a rule writes it, such as {@code grants + floor <= 0.5 * money}} */
  public String text() {
    return text(left) + " " + operator.symbol() + " " + text(right);
  }

  private static String text(List<Summand> side) {
    StringBuilder text = new StringBuilder();
    for (Summand summand : side) {
      boolean minus = summand.factor().signum() < 0;
      if (text.length() > 0) {
        text.append(minus ? " - " : " + ");
      } else if (minus) {
        text.append('-');
      }
      text.append(summand.text());
    }
    return text.toString();
  }

  /** A summand: a number times an issue's value, or a number alone. */
  public record Summand(BigDecimal factor, Optional<String> issue) {
    /** {@return as a rule writes it, without its sign} */
    String text() {
      String number = factor.abs().toPlainString();
      boolean once = factor.abs().compareTo(BigDecimal.ONE) == 0;
      return issue.map(i -> once ? i : number + " * " + i).orElse(number);
    }
  }
}
