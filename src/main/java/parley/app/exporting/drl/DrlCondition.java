package parley.app.exporting.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Constant;
import parley.model.Condition.Not;
import parley.model.Issue;
import parley.model.Operator;

/**
 * A condition of terms as a constraint of Drools. Sums, counts and comparisons of issues become
 * questions that the Java type answers.
 */
final class DrlCondition {
  private final Agenda agenda;
  private final Map<String, String> checks = new LinkedHashMap<>();

  DrlCondition(Agenda agenda) {
    this.agenda = agenda;
  }

  /** {@return the Java condition of each question, by its property} */
  Map<String, String> checks() {
    Map<String, String> byName = new LinkedHashMap<>();
    checks.forEach((java, name) -> byName.put(name, java));
    return byName;
  }

  /** {@return the constraint, or {@code true} or {@code false}} */
  String of(Condition condition, boolean negated) {
    if (condition instanceof Not not) {
      return of(not.part(), !negated);
    } else if (condition instanceof Constant constant) {
      return Boolean.toString(constant.value() != negated);
    } else if (condition instanceof All all) {
      return joined(all.parts(), negated, !negated);
    } else if (condition instanceof Any any) {
      return joined(any.parts(), negated, negated);
    } else if (condition instanceof Comparison comparison) {
      return compared(comparison, negated);
    }
    String java = condition.as(new JavaCondition(agenda));
    String name = checks.computeIfAbsent(java, j -> "check_" + (checks.size() + 1));
    return name + " == " + !negated;
  }

  /** No constant stays beside other parts. */
  private String joined(List<Condition> parts, boolean negated, boolean and) {
    List<String> texts = new ArrayList<>();
    for (Condition part : parts) {
      String text = of(part, negated);
      if (text.equals(Boolean.toString(!and))) {
        return text;
      } else if (!text.equals(Boolean.toString(and))) {
        texts.add(text);
      }
    }
    if (texts.size() < 2) {
      return texts.isEmpty() ? Boolean.toString(and) : texts.get(0);
    }
    return texts.stream()
        .map(t -> "(" + t + ")")
        .collect(Collectors.joining(and ? " && " : " || ", "(", ")"));
  }

  private String compared(Comparison comparison, boolean negated) {
    Issue issue = JavaNames.issue(agenda, comparison.issue());
    String field = JavaNames.field(issue.id());
    Operator operator = comparison.operator();
    if (operator.isOrder() && issue.isNumeric()) {
      Operator said = negated ? operator.negated() : operator;
      String bound = JavaNames.value(issue, comparison.values().get(0));
      return field + " " + said.symbol() + " " + bound;
    }
    Set<String> meant = new LinkedHashSet<>(comparison.options());
    Set<String> others = new LinkedHashSet<>(issue.optionIds());
    others.removeAll(meant);
    if (meant.isEmpty() || others.isEmpty()) {
      return Boolean.toString(meant.isEmpty() == negated);
    }
    boolean shorter = meant.size() <= others.size();
    boolean equal = shorter != negated;
    String sign = field + (equal ? " == " : " != ");
    List<String> texts =
        (shorter ? meant : others).stream().map(o -> sign + JavaNames.value(issue, o)).toList();
    return texts.size() == 1
        ? texts.get(0)
        : texts.stream()
            .map(t -> "(" + t + ")")
            .collect(Collectors.joining(equal ? " || " : " && ", "(", ")"));
  }
}
