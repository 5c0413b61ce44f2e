package parley.question.diff;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Place;
import parley.model.Rule;

/** Conditions as values to compare and to put into rules. */
final class Conditions {
  private static final Place NOWHERE = new Place("", 1, 1, 1);

  private Conditions() {}

  /** {@return the rule with another condition} */
  static Rule with(Rule rule, Condition condition) {
    return new Rule(
        rule.owner(),
        rule.name(),
        condition,
        rule.because(),
        rule.claims(),
        rule.confidence(),
        rule.inForce(),
        rule.place());
  }

  /** {@return whether both are written alike, wherever they stand} */
  static boolean alike(Condition a, Condition b) {
    return placeless(a).equals(placeless(b));
  }

  private static Condition placeless(Condition condition) {
    if (condition instanceof Constant c) {
      return new Constant(NOWHERE, c.value());
    } else if (condition instanceof Comparison c) {
      return new Comparison(NOWHERE, c.issue(), c.operator(), c.values(), Set.of());
    } else if (condition instanceof IssueComparison c) {
      return new IssueComparison(NOWHERE, c.left(), c.operator(), c.right(), Map.of());
    } else if (condition instanceof Concluded c) {
      return new Concluded(NOWHERE, c.name());
    } else if (condition instanceof All c) {
      return new All(NOWHERE, c.parts().stream().map(Conditions::placeless).toList());
    } else if (condition instanceof Any c) {
      return new Any(NOWHERE, c.parts().stream().map(Conditions::placeless).toList());
    } else if (condition instanceof Not c) {
      return new Not(NOWHERE, placeless(c.part()));
    }
    throw new IllegalStateException("condition of an unknown kind: " + condition);
  }

  /** {@return the names of the conclusions that a condition speaks of itself} */
  static Set<String> concluded(Condition condition) {
    Set<String> names = new LinkedHashSet<>();
    if (condition instanceof Concluded c) {
      names.add(c.name());
    }
    condition.parts().forEach(p -> names.addAll(concluded(p)));
    return names;
  }

  /** {@return whether it speaks of no issue or option that an agenda lacks} */
  static boolean speaksOnlyOf(Condition condition, Agenda agenda) {
    if (condition instanceof Comparison c) {
      return agenda.issue(c.issue()).map(i -> i.optionIds().containsAll(c.options())).orElse(false);
    } else if (condition instanceof IssueComparison c) {
      return agenda.issue(c.left()).isPresent() && agenda.issue(c.right()).isPresent();
    }
    return condition.parts().stream().allMatch(p -> speaksOnlyOf(p, agenda));
  }
}
