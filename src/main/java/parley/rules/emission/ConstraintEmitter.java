package parley.rules.emission;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Quota;
import parley.rules.syntax.RuleFile.AllOf;
import parley.rules.syntax.RuleFile.AnyOf;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Counted;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Fixed;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Negated;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Summed;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.RuleFile.Variable;

/**
 * Writes a constraint in the little of MVEL that Drools is given: {@code ==}, {@code !=}, {@code
 * <}, {@code <=}, {@code >}, {@code >=}, {@code &&}, {@code ||}, {@code true}, {@code false} and
 * parentheses. Negations are pushed inward, lists become equalities, a literal stands on the right,
 * and an option of a numeric issue becomes its number: to Drools the issue is a number and knows no
 * option names.
 */
final class ConstraintEmitter {
  private final Function<Operand, Optional<Issue>> issueOf;

  /**
   * Writes the constraints of one pattern.
   *
   * @param issueOf the issue that a field or variable stands for, if it stands for one
   */
  ConstraintEmitter(Function<Operand, Optional<Issue>> issueOf) {
    this.issueOf = issueOf;
  }

  /** {@return constraints that hold together iff this one does: fewer words in each} */
  List<String> of(Constraint constraint) {
    return conjuncts(constraint, false).toList();
  }

  private Stream<String> conjuncts(Constraint constraint, boolean negated) {
    if (constraint instanceof Negated not) {
      return conjuncts(not.part(), !negated);
    } else if (constraint instanceof AllOf all && !negated) {
      return all.parts().stream().flatMap(p -> conjuncts(p, false));
    } else if (constraint instanceof AnyOf any && negated) {
      return any.parts().stream().flatMap(p -> conjuncts(p, true));
    }
    return Stream.of(text(constraint, negated));
  }

  private String text(Constraint constraint, boolean negated) {
    if (constraint instanceof Negated not) {
      return text(not.part(), !negated);
    } else if (constraint instanceof AllOf all) {
      return joined(texts(all.parts(), negated), !negated);
    } else if (constraint instanceof AnyOf any) {
      return joined(texts(any.parts(), negated), negated);
    } else if (constraint instanceof Fixed fixed) {
      return Boolean.toString(fixed.value() != negated);
    } else if (constraint instanceof Compared compared) {
      return compared(compared, negated);
    } else if (constraint instanceof Summed summed) {
      return summed(summed, negated);
    } else if (constraint instanceof Counted counted) {
      return counted(counted, negated);
    }
    throw new IllegalArgumentException("constraint: " + constraint);
  }

  private String summed(Summed summed, boolean negated) {
    Operator operator = summed.operator().value();
    return new SumEmitter(issueOf).of(summed, negated ? operator.negated() : operator);
  }

  /** How many parts hold is added up: {@code (one(…) + one(…)) >= 2}. */
  private String counted(Counted counted, boolean negated) {
    Operator operator =
        switch (Quota.of(counted.quota().value()).orElseThrow()) {
          case AT_LEAST -> Operator.AT_LEAST;
          case AT_MOST -> Operator.AT_MOST;
          case EXACTLY -> Operator.EQUAL;
        };
    return counted.parts().stream()
            .map(p -> "one(" + text(p, false) + ")")
            .collect(Collectors.joining(" + ", "(", ")"))
        + " "
        + (negated ? operator.negated() : operator).symbol()
        + " "
        + counted.number().text()
        + "L";
  }

  private List<String> texts(List<Constraint> parts, boolean negated) {
    return parts.stream().map(p -> text(p, negated)).toList();
  }

  /**
   * One part needs no parentheses, several have them around each and around all. No constant stays
   * beside other parts: MVEL reads {@code (true) && (a) < (b)} as if the comparison came last.
   */
  private static String joined(List<String> parts, boolean and) {
    if (parts.contains(Boolean.toString(!and))) {
      return Boolean.toString(!and);
    }
    List<String> telling = parts.stream().filter(p -> !p.equals(Boolean.toString(and))).toList();
    if (telling.size() < 2) {
      return telling.isEmpty() ? Boolean.toString(and) : telling.get(0);
    }
    return telling.stream()
        .map(p -> "(" + p + ")")
        .collect(Collectors.joining(and ? " && " : " || ", "(", ")"));
  }

  private String compared(Compared compared, boolean negated) {
    Operator operator = compared.operator().value();
    operator = negated ? operator.negated() : operator;
    Operand left = compared.left();
    List<Operand> right = compared.right();
    if (left instanceof Literal literal) {
      left = right.get(0);
      right = List.of(literal);
      operator = operator.flipped();
    }
    Optional<Issue> issue = issueOf.apply(left);
    if (operator.isOrder() && issue.filter(Issue::isOrdered).isPresent()) {
      return ranked(issue.get(), operator, right.get(0));
    }
    String side = word(left, issue) + " " + operator.ofOne().symbol() + " ";
    return joined(
        right.stream().map(value -> side + word(value, issue)).toList(),
        operator == Operator.NOT_IN);
  }

  /**
   * To Drools options are names without order, so their places are compared. A variable stands for
   * the option of the same package, whose place is in a field of this pattern too.
   */
  private static String ranked(Issue issue, Operator operator, Operand bound) {
    int place = issue.optionIds().indexOf(((Literal) bound).value().text());
    return DroolsNames.place(issue.id()) + " " + operator.symbol() + " " + place;
  }

  private static String word(Operand operand, Optional<Issue> comparedWith) {
    if (operand instanceof Field field) {
      return DroolsNames.field(field.name());
    } else if (operand instanceof Variable variable) {
      return DroolsNames.variable(variable.name());
    } else if (operand instanceof Literal literal) {
      return literal(literal.value(), comparedWith);
    }
    throw new IllegalArgumentException("operand: " + operand);
  }

  private static String literal(Value value, Optional<Issue> comparedWith) {
    if (!value.isString()) {
      return value.text();
    }
    return comparedWith
        .filter(Issue::isNumeric)
        .flatMap(issue -> issue.option(value.text()).map(issue::number))
        .orElseGet(() -> DroolsNames.quoted(value.text()));
  }
}
