package parley.app.exporting.drl;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Issue;
import parley.model.Sum;
import parley.model.Sum.Summand;

/** A condition of terms as Java, for what Drools' own language has no exact words for. */
record JavaCondition(Agenda agenda) implements Condition.Cases<String> {
  @Override
  public String constant(Constant condition) {
    return Boolean.toString(condition.value());
  }

  @Override
  public String comparison(Comparison condition) {
    Issue issue = JavaNames.issue(agenda, condition.issue());
    String field = JavaNames.field(issue.id());
    if (condition.operator().isOrder() && issue.isNumeric()) {
      String bound = JavaNames.value(issue, condition.values().get(0));
      return field + " " + condition.operator().symbol() + " " + bound;
    }
    return condition.options().isEmpty()
        ? "false"
        : condition.options().stream()
            .map(o -> same(issue, field, o))
            .collect(Collectors.joining(" || ", "(", ")"));
  }

  private static String same(Issue issue, String field, String option) {
    String value = JavaNames.value(issue, option);
    return issue.isNumeric() ? field + " == " + value : value + ".equals(" + field + ")";
  }

  @Override
  public String issues(IssueComparison condition) {
    Issue left = JavaNames.issue(agenda, condition.left());
    Issue right = JavaNames.issue(agenda, condition.right());
    String one = JavaNames.field(left.id());
    String other = JavaNames.field(right.id());
    if (left.isNumeric() && right.isNumeric()) {
      return one + " " + condition.operator().symbol() + " " + other;
    }
    String pairs =
        condition.options().entrySet().stream()
            .flatMap(
                e ->
                    e.getValue().stream()
                        .map(
                            r ->
                                "("
                                    + same(left, one, e.getKey())
                                    + " && "
                                    + same(right, other, r)
                                    + ")"))
            .collect(Collectors.joining(" || "));
    return pairs.isEmpty() ? "false" : "(" + pairs + ")";
  }

  @Override
  public String concluded(Concluded condition) {
    throw new IllegalArgumentException("conclusion: " + condition.name());
  }

  @Override
  public String all(All condition) {
    return joined(condition.parts(), " && ", "true");
  }

  @Override
  public String any(Any condition) {
    return joined(condition.parts(), " || ", "false");
  }

  private String joined(List<Condition> parts, String sign, String none) {
    return parts.isEmpty()
        ? none
        : parts.stream().map(p -> p.as(this)).collect(Collectors.joining(sign, "(", ")"));
  }

  @Override
  public String not(Not condition) {
    return "!(" + condition.part().as(this) + ")";
  }

  @Override
  public String sum(Sum condition) {
    return side(condition.left())
        + ".compareTo("
        + side(condition.right())
        + ") "
        + condition.operator().ofOne().symbol()
        + " 0";
  }

  private static String side(List<Summand> summands) {
    return summands.stream()
        .map(
            s -> {
              String number = "new BigDecimal(\"" + s.factor().toPlainString() + "\")";
              return s.issue()
                  .map(i -> number + ".multiply(BigDecimal.valueOf(" + JavaNames.field(i) + "))")
                  .orElse(number);
            })
        .collect(Collectors.joining(").add(", "BigDecimal.ZERO.add(", ")"));
  }

  @Override
  public String count(Count condition) {
    String sign =
        switch (condition.quota()) {
          case AT_LEAST -> " >= ";
          case AT_MOST -> " <= ";
          case EXACTLY -> " == ";
        };
    return condition.parts().stream()
            .map(p -> "(" + p.as(this) + " ? 1 : 0)")
            .collect(Collectors.joining(" + "))
        + sign
        + condition.number();
  }
}
