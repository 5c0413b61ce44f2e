package parley.rules.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.rules.syntax.FullHead;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.AllOf;
import parley.rules.syntax.RuleFile.And;
import parley.rules.syntax.RuleFile.AnyOf;
import parley.rules.syntax.RuleFile.Binding;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Counted;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Exists;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Fixed;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Negated;
import parley.rules.syntax.RuleFile.NotMatched;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Or;
import parley.rules.syntax.RuleFile.Pattern;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFile.Summand;
import parley.rules.syntax.RuleFile.Summed;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.RuleFile.Variable;

/**
 * A rule file without its places: equal for files that say the same in the same order.
 *
 * @param imports those of types that no rule file may import
 * @param comments in order, each line without the blanks around it
 */
record Meaning(
    String packageName, Set<String> imports, List<RuleMeaning> rules, List<String> comments) {
  /**
   * A rule without places.
   *
   * @param when its condition, every part in parentheses
   */
  record RuleMeaning(
      String name,
      List<String> annotations,
      List<String> attributes,
      String when,
      String function,
      Optional<String> named,
      List<String> because) {}

  /** What a file means whose case's packages begin so. */
  static Meaning of(RuleFile file, List<String> comments, String casePackage) {
    FullHead head = FullHead.of(file, casePackage);
    return new Meaning(
        head.packageName(),
        foreign(head),
        file.rules().stream().map(Meaning::rule).toList(),
        comments.stream()
            .map(c -> c.lines().map(String::strip).collect(Collectors.joining("\n")))
            .toList());
  }

  /** {@return what is imported but for the types that every file knows} */
  private static Set<String> foreign(FullHead head) {
    String root = head.packageName().substring(0, Math.max(0, head.packageName().lastIndexOf('.')));
    Set<String> foreign = new TreeSet<>(head.imports());
    foreign.removeAll(Set.of(root + ".Terms", root + ".Conclusion"));
    return foreign;
  }

  private static RuleMeaning rule(RuleSyntax rule) {
    return new RuleMeaning(
        rule.name().value(),
        rule.annotations().stream().map(a -> a.name().value() + "=" + value(a.value())).toList(),
        rule.attributes().stream().map(a -> a.name().value() + "=" + a.value().value()).toList(),
        element(rule.when()),
        rule.then().kind().value().function(),
        rule.then().name().map(Located::value),
        rule.then().because().stream().map(Meaning::operand).toList());
  }

  private static String element(Element element) {
    if (element instanceof Pattern pattern) {
      String bound = pattern.variable().map(v -> v.value() + ":").orElse("");
      return bound + pattern.type().value() + list(pattern.constraints(), Meaning::constraint);
    } else if (element instanceof And and) {
      return "and" + list(and.parts(), Meaning::element);
    } else if (element instanceof Or or) {
      return "or" + list(or.parts(), Meaning::element);
    } else if (element instanceof NotMatched not) {
      return "not(" + element(not.part()) + ")";
    }
    return "exists(" + element(((Exists) element).part()) + ")";
  }

  private static String constraint(Constraint constraint) {
    if (constraint instanceof Compared compared) {
      return operand(compared.left())
          + compared.operator().value().symbol()
          + list(compared.right(), Meaning::operand);
    } else if (constraint instanceof AllOf all) {
      return "&&" + list(all.parts(), Meaning::constraint);
    } else if (constraint instanceof AnyOf any) {
      return "||" + list(any.parts(), Meaning::constraint);
    } else if (constraint instanceof Negated not) {
      return "!(" + constraint(not.part()) + ")";
    } else if (constraint instanceof Binding binding) {
      return binding.variable().value() + ":" + binding.field().value();
    }
    if (constraint instanceof Summed summed) {
      return list(summed.left(), Meaning::summand)
          + summed.operator().value().symbol()
          + list(summed.right(), Meaning::summand);
    } else if (constraint instanceof Counted counted) {
      return counted.quota().value()
          + counted.number().text()
          + list(counted.parts(), Meaning::constraint);
    }
    return String.valueOf(((Fixed) constraint).value());
  }

  private static String summand(Summand summand) {
    return (summand.minus() ? "-" : "+")
        + summand.number().map(Meaning::value).orElse("")
        + "*"
        + summand.issue().map(Meaning::operand).orElse("");
  }

  private static String operand(Operand operand) {
    if (operand instanceof Field field) {
      return field.name();
    } else if (operand instanceof Variable variable) {
      return variable.name();
    }
    return value(((Literal) operand).value());
  }

  private static String value(Value value) {
    return value.isString() ? '"' + value.text().replace("\"", "\\\"") + '"' : value.text();
  }

  private static <T> String list(List<T> parts, java.util.function.Function<T, String> words) {
    return parts.stream().map(words).collect(Collectors.joining(", ", "(", ")"));
  }
}
