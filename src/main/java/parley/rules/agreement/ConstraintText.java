package parley.rules.agreement;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.Operator;
import parley.rules.syntax.RuleFile.AllOf;
import parley.rules.syntax.RuleFile.AnyOf;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Fixed;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Negated;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Variable;

/** Writes a constraint in the form that Drools gets: negations pushed inward, literals right. */
final class ConstraintText {
  private final Rewording words;

  /** Takes the words of literals from a rewording. */
  ConstraintText(Rewording words) {
    this.words = words;
  }

  /** {@return whether the form differs from what its author wrote, blanks apart} */
  static boolean needsRewording(Constraint constraint) {
    return parts(constraint).stream().anyMatch(ConstraintText::needsRewording)
        || constraint instanceof Negated
        || (constraint instanceof Compared c && c.left() instanceof Literal);
  }

  private static List<Constraint> parts(Constraint constraint) {
    if (constraint instanceof AllOf all) {
      return all.parts();
    }
    return constraint instanceof AnyOf any ? any.parts() : List.of();
  }

  String of(Constraint constraint) {
    return text(constraint, false);
  }

  private String text(Constraint constraint, boolean negated) {
    if (constraint instanceof Negated not) {
      return text(not.part(), !negated);
    } else if (constraint instanceof AllOf all) {
      return joined(all.parts(), negated ? " || " : " && ", negated);
    } else if (constraint instanceof AnyOf any) {
      return joined(any.parts(), negated ? " && " : " || ", negated);
    } else if (constraint instanceof Fixed fixed) {
      return Boolean.toString(fixed.value() != negated);
    } else if (constraint instanceof Compared compared) {
      return compared(compared, negated);
    }
    throw new IllegalArgumentException("constraint: " + constraint);
  }

  private String joined(List<Constraint> parts, String sign, boolean negated) {
    return parts.stream().map(p -> text(p, negated)).collect(Collectors.joining(sign, "( ", " )"));
  }

  private String compared(Compared compared, boolean negated) {
    Operator operator = compared.operator().value();
    operator = negated ? operator.negated() : operator;
    String right = compared.right().stream().map(this::word).collect(Collectors.joining(", "));
    if (compared.left() instanceof Literal literal) {
      return right + " " + operator.flipped().symbol() + " " + word(literal);
    }
    String list = operator.isList() ? "(" + right + ")" : right;
    return word(compared.left()) + " " + operator.symbol() + " " + list;
  }

  private String word(Operand operand) {
    if (operand instanceof Field field) {
      return field.name();
    } else if (operand instanceof Variable variable) {
      return variable.name();
    } else if (operand instanceof Literal literal) {
      return literal(literal);
    }
    throw new IllegalArgumentException("operand: " + operand);
  }

  private String literal(Literal literal) {
    return words.at(literal.value().start(), literal.value().text());
  }
}
