package parley.question.weakness;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Operator;
import parley.model.Sum;

/** Conditions in short, much as a rule writes them; equal for conditions that are written alike. */
final class PartWords implements Condition.Cases<String> {
  private static final PartWords WORDS = new PartWords();

  private PartWords() {}

  static String of(Condition condition) {
    return condition.as(WORDS);
  }

  @Override
  public String constant(Constant c) {
    return c.value() ? "always" : "never";
  }

  @Override
  public String comparison(Comparison c) {
    return c.issue() + " " + c.operator().symbol() + " " + values(c.operator(), c.values());
  }

  @Override
  public String issues(IssueComparison c) {
    return c.left() + " " + c.operator().symbol() + " " + c.right();
  }

  @Override
  public String concluded(Concluded c) {
    return "the conclusion " + c.name();
  }

  @Override
  public String all(All c) {
    return joined(c.parts(), " and ");
  }

  @Override
  public String any(Any c) {
    return joined(c.parts(), " or ");
  }

  @Override
  public String not(Not c) {
    return "not (" + of(c.part()) + ")";
  }

  @Override
  public String sum(Sum c) {
    return c.text();
  }

  @Override
  public String count(Count c) {
    String parts = c.parts().stream().map(PartWords::of).collect(Collectors.joining(", "));
    return c.quota().word() + "(" + c.number() + ", " + parts + ")";
  }

  /** {@return the parts, each in backticks} */
  static String listed(List<Condition> parts) {
    return parts.stream().map(p -> "`" + of(p) + "`").collect(Collectors.joining(", "));
  }

  private static String values(Operator operator, List<String> values) {
    return operator.isList() ? "(" + String.join(", ", values) + ")" : String.join(", ", values);
  }

  private static String joined(List<Condition> parts, String by) {
    return parts.stream().map(PartWords::of).collect(Collectors.joining(by, "(", ")"));
  }
}
