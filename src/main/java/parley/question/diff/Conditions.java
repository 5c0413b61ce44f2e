package parley.question.diff;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.Comparison;
import parley.model.Rule;

/** Conditions as values to compare and to put into rules. */
final class Conditions {
  private Conditions() {}

  /** {@return whether both are written alike, wherever they stand} */
  static boolean alike(Condition a, Condition b) {
    return a.as(Placeless.EVERYWHERE).equals(b.as(Placeless.EVERYWHERE));
  }

  /** {@return the issues that some rules' conditions speak of} */
  static Set<String> issues(Collection<Rule> rules) {
    Set<String> issues = new LinkedHashSet<>();
    rules.forEach(r -> r.condition().all().forEach(c -> issues.addAll(c.issues())));
    return issues;
  }

  /** {@return whether it speaks of no issue or option that an agenda lacks} */
  static boolean speaksOnlyOf(Condition condition, Agenda agenda) {
    if (condition instanceof Comparison c) {
      return agenda.issue(c.issue()).map(i -> i.optionIds().containsAll(c.options())).orElse(false);
    }
    return condition.issues().stream().allMatch(i -> agenda.issue(i).isPresent())
        && condition.parts().stream().allMatch(p -> speaksOnlyOf(p, agenda));
  }
}
