package parley.rules.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Operator;
import parley.model.Place;
import parley.rules.syntax.RuleFile.AllOf;
import parley.rules.syntax.RuleFile.AnyOf;
import parley.rules.syntax.RuleFile.Binding;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Counted;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Fixed;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Negated;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Summed;

/** Says which conclusions' names a {@code Conclusion( … )} pattern fits. */
record NameFilter(Set<String> known, Problems problems) {
  private static final String HELP = "write `Conclusion( name == \"…\" )`";

  /** {@return the known names that fulfil all constraints, in their order} */
  Set<String> fitting(List<Constraint> constraints) {
    Set<String> names = new LinkedHashSet<>(known);
    for (Constraint constraint : constraints) {
      if (!(constraint instanceof Binding)) {
        names.retainAll(fitting(constraint));
      }
    }
    return names;
  }

  /** Reports a field that a conclusion lacks. */
  void check(Located<String> field) {
    if (!field.value().equals("name")) {
      problems.error(
          Code.NOT_ALLOWED,
          field.place(),
          "a conclusion has no `" + field.value() + "`",
          "its only field is `name`");
    }
  }

  private Set<String> fitting(Constraint constraint) {
    Set<String> names = new LinkedHashSet<>();
    if (constraint instanceof AllOf all) {
      names.addAll(fitting(all.parts()));
    } else if (constraint instanceof AnyOf any) {
      any.parts().forEach(p -> names.addAll(fitting(p)));
    } else if (constraint instanceof Negated not) {
      names.addAll(known);
      names.removeAll(fitting(not.part()));
    } else if (constraint instanceof Fixed fixed) {
      names.addAll(fixed.value() ? known : Set.of());
    } else if (constraint instanceof Compared compared) {
      names.addAll(compared(compared));
    } else if (constraint instanceof Counted || constraint instanceof Summed) {
      names.addAll(refuse(constraint.place(), "a conclusion is compared by its name"));
    }
    return names;
  }

  private Set<String> compared(Compared compared) {
    if (!(compared.left() instanceof Field field)) {
      return refuse(compared.place(), "a conclusion is compared by its name");
    }
    check(new Located<>(field.name(), field.place()));
    if (!field.name().equals("name")) {
      return Set.of();
    }
    Operator operator = compared.operator().value();
    if (operator.isOrder()) {
      return refuse(compared.operator().place(), "a conclusion's name has no order");
    }
    List<String> values = new ArrayList<>();
    compared.right().forEach(o -> value(o, values));
    Set<String> names = new LinkedHashSet<>();
    for (String name : known) {
      if (operator.holds(values.contains(name) ? 0 : 1)) {
        names.add(name);
      }
    }
    return names;
  }

  private void value(Operand operand, List<String> values) {
    if (!(operand instanceof Literal literal) || !literal.value().isString()) {
      refuse(operand.place(), "a conclusion's name is compared with a text in quotes");
      return;
    }
    String name = literal.value().text();
    values.add(name);
    if (!known.contains(name)) {
      problems.unknown(
          Code.UNKNOWN_CONCLUSION,
          operand.place(),
          "no rule concludes `" + name + "`",
          name,
          known);
    }
  }

  private Set<String> refuse(Place place, String message) {
    problems.error(Code.NOT_ALLOWED, place, message, HELP);
    return Set.of();
  }
}
