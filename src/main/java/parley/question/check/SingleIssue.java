package parley.question.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * What a stance speaks for, if it is about one issue; shared conclusions beside it only say where.
 *
 * @param options those with which a demand or preference is met, a red line is not crossed, or a
 *     concession applies
 * @param operator how they are compared, the negation taken into account
 */
record SingleIssue(Issue issue, Set<String> options, Operator operator) {
  SingleIssue {
    options = Set.copyOf(options);
  }

  static Optional<SingleIssue> of(RuleSet rules, Stance stance) {
    boolean negated = !stance.concedes();
    return of(rules, stance.rule().condition(), negated);
  }

  private static Optional<SingleIssue> of(RuleSet rules, Condition condition, boolean negated) {
    if (condition instanceof Condition.Not not) {
      return of(rules, not.part(), !negated);
    } else if (condition instanceof Condition.All all) {
      List<Condition> rest =
          all.parts().stream().filter(p -> !(p instanceof Condition.Concluded)).toList();
      return rest.size() == 1 ? of(rules, rest.get(0), negated) : Optional.empty();
    } else if (condition instanceof Condition.Comparison c) {
      Issue issue = rules.agenda().issue(c.issue()).orElseThrow();
      Set<String> options = new LinkedHashSet<>(issue.optionIds());
      options.removeIf(o -> c.options().contains(o) == negated);
      Operator operator = negated ? c.operator().negated() : c.operator();
      return Optional.of(new SingleIssue(issue, options, operator));
    }
    return Optional.empty();
  }

  /** {@return whether it is a bound from above; empty if it is no bound} */
  Optional<Boolean> isUpper() {
    return operator.isOrder()
        ? Optional.of(operator == Operator.LESS || operator == Operator.AT_MOST)
        : Optional.empty();
  }
}
