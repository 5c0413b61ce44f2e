package parley.question.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Condition;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * A rule of which tests may show something.
 *
 * @param normal its condition in normal form
 * @param parts of that
 */
record Subject(Rule rule, Optional<Stance> stance, Condition normal, List<Condition> parts) {
  /** Something to show: which rule, which of its parts (-1 for the whole rule), and what. */
  record Goal(RuleId rule, int part, Aim aim) {}

  /** {@return all rules by file and line} */
  static Map<RuleId, Subject> all(RuleSet rules) {
    NormalForm form = new NormalForm(rules.agenda());
    List<Subject> subjects = new ArrayList<>();
    rules.conclusions().forEach(c -> subjects.add(of(c.rule(), Optional.empty(), form)));
    rules.impossibilities().forEach(i -> subjects.add(of(i.rule(), Optional.empty(), form)));
    rules.stances().forEach(s -> subjects.add(of(s.rule(), Optional.of(s), form)));
    subjects.sort(Comparator.comparing(s -> s.rule().place()));
    Map<RuleId, Subject> byId = new LinkedHashMap<>();
    subjects.forEach(s -> byId.put(s.rule().id(), s));
    return byId;
  }

  private static Subject of(Rule rule, Optional<Stance> stance, NormalForm form) {
    Condition normal = form.of(rule.condition());
    return new Subject(rule, stance, normal, NormalForm.parts(normal));
  }

  /** {@return everything to show of this rule} */
  List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    goals.add(new Goal(rule.id(), -1, Aim.FIRES));
    for (int p = 0; p < parts.size(); p++) {
      for (Aim aim : Aim.OF_PART) {
        goals.add(new Goal(rule.id(), p, aim));
      }
    }
    return goals;
  }

  Target target(Goal goal) {
    Optional<Condition> part =
        goal.part() < 0 ? Optional.empty() : Optional.of(parts.get(goal.part()));
    return new Target(rule, part, goal.aim());
  }
}
