package parley.question.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.model.Condition;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Issue;
import parley.model.RuleSet;

/** What the conditions of a rule set ask about. */
final class Mentions {
  private final Set<String> issues = new HashSet<>();
  private final Set<String> conclusions = new HashSet<>();
  private final Set<String> comparedWithIssues = new HashSet<>();
  private final List<Comparison> comparisons = new ArrayList<>();

  Mentions(RuleSet rules) {
    rules.rules().stream().flatMap(r -> r.condition().all().stream()).forEach(this::add);
  }

  boolean issue(String id) {
    return issues.contains(id);
  }

  boolean conclusion(String name) {
    return conclusions.contains(name);
  }

  /** {@return whether a comparison names the option or tells it from the status quo} */
  boolean option(Issue issue, String option) {
    return comparedWithIssues.contains(issue.id())
        || comparisons.stream()
            .filter(c -> c.issue().equals(issue.id()))
            .anyMatch(
                c ->
                    c.values().contains(option)
                        || c.options().contains(option) != c.options().contains(issue.statusQuo()));
  }

  private void add(Condition condition) {
    issues.addAll(condition.issues());
    if (condition instanceof Comparison c) {
      comparisons.add(c);
    } else if (condition instanceof Concluded c) {
      conclusions.add(c.name());
    } else {
      comparedWithIssues.addAll(condition.issues());
    }
  }
}
