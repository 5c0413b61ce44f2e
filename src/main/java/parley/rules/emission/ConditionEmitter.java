package parley.rules.emission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import parley.model.Agenda;
import parley.model.Issue;
import parley.rules.syntax.RuleFile.And;
import parley.rules.syntax.RuleFile.Binding;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Exists;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.NotMatched;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Or;
import parley.rules.syntax.RuleFile.Pattern;
import parley.rules.syntax.RuleFile.Variable;

/**
 * Folds what stands after {@code when} into Drools' tree. One emitter serves one rule.
 *
 * <p>An empty {@code Terms()}, which always holds, ties a rule to the package, so that a session
 * can serve one package after another; it also begins each group that begins without a pattern,
 * because Drools 10.2 loses matches of {@code exists( not … and not … )} in a rule with an {@code
 * or}.
 */
final class ConditionEmitter {
  private final Agenda agenda;
  private Map<String, Issue> bound = Map.of();

  ConditionEmitter(Agenda agenda) {
    this.agenda = agenda;
  }

  /** {@return the condition of a whole rule} */
  AndDescr of(Element when) {
    List<BaseDescr> parts = new ArrayList<>();
    for (Element part : when instanceof And and ? and.parts() : List.of(when)) {
      parts.add(element(part));
    }
    return and(parts, parts.stream().noneMatch(ConditionEmitter::isTerms));
  }

  private BaseDescr element(Element element) {
    if (element instanceof And and) {
      List<BaseDescr> parts = and.parts().stream().map(this::element).toList();
      return and(parts, !(parts.get(0) instanceof PatternDescr));
    } else if (element instanceof Or or) {
      OrDescr any = new OrDescr();
      or.parts().forEach(p -> any.addDescr(inner(p)));
      return any;
    } else if (element instanceof NotMatched not) {
      return new NotDescr(inner(not.part()));
    } else if (element instanceof Exists exists) {
      return new ExistsDescr(inner(exists.part()));
    }
    return pattern((Pattern) element);
  }

  /** A part whose variables end with it. */
  private BaseDescr inner(Element element) {
    Map<String, Issue> outside = bound;
    BaseDescr part = element(element);
    bound = outside;
    return part;
  }

  private static AndDescr and(List<BaseDescr> parts, boolean tied) {
    AndDescr all = new AndDescr();
    if (tied) {
      all.addDescr(new PatternDescr(DroolsNames.TERMS));
    }
    parts.forEach(all::addDescr);
    return all;
  }

  private static boolean isTerms(BaseDescr element) {
    return element instanceof PatternDescr p && p.getObjectType().equals(DroolsNames.TERMS);
  }

  /** A variable for a whole pattern is left out: nothing can use it. */
  private PatternDescr pattern(Pattern pattern) {
    PatternDescr emitted = new PatternDescr(pattern.type().value());
    ConstraintEmitter constraints = new ConstraintEmitter(this::issue);
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Binding binding) {
        binding(binding).ifPresent(emitted::addConstraint);
      } else {
        constraints.of(constraint).forEach(text -> emitted.addConstraint(constraint(text)));
      }
    }
    return emitted;
  }

  /** A variable for a conclusion's name is left out, too. */
  private Optional<ExprConstraintDescr> binding(Binding binding) {
    Optional<Issue> issue = agenda.issue(binding.field().value());
    Map<String, Issue> more = new HashMap<>(bound);
    issue.ifPresent(i -> more.put(binding.variable().value(), i));
    bound = more;
    return issue.map(
        i ->
            constraint(
                DroolsNames.variable(binding.variable().value())
                    + " : "
                    + DroolsNames.field(i.id())));
  }

  private static ExprConstraintDescr constraint(String text) {
    ExprConstraintDescr constraint = new ExprConstraintDescr(text);
    constraint.setType(ExprConstraintDescr.Type.NAMED);
    return constraint;
  }

  private Optional<Issue> issue(Operand operand) {
    if (operand instanceof Variable variable) {
      return Optional.ofNullable(bound.get(variable.name()));
    }
    return operand instanceof Field field ? agenda.issue(field.name()) : Optional.empty();
  }
}
