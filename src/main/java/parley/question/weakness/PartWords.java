package parley.question.weakness;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Operator;

/** Conditions in short, much as a rule writes them; equal for conditions that are written alike. */
final class PartWords {
  private PartWords() {}

  static String of(Condition condition) {
    if (condition instanceof Comparison c) {
      return c.issue() + " " + c.operator().symbol() + " " + values(c.operator(), c.values());
    } else if (condition instanceof IssueComparison c) {
      return c.left() + " " + c.operator().symbol() + " " + c.right();
    } else if (condition instanceof Concluded c) {
      return "the conclusion " + c.name();
    } else if (condition instanceof Constant c) {
      return c.value() ? "always" : "never";
    } else if (condition instanceof Not c) {
      return "not (" + of(c.part()) + ")";
    } else if (condition instanceof All c) {
      return joined(c.parts(), " and ");
    } else if (condition instanceof Any c) {
      return joined(c.parts(), " or ");
    }
    throw new IllegalStateException("condition of an unknown kind: " + condition);
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
