package parley.question.coverage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.question.coverage.Subject.Goal;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Restriction;
import parley.space.logic.Setting;

/** What evaluations show of the rules of a case. */
final class Shown {
  private final Map<RuleId, Subject> subjects;
  private final Budget budget;
  private final Map<RuleSet, Ground> grounds = new HashMap<>();
  private final Set<Goal> goals = new LinkedHashSet<>();
  private final Set<RuleId> inForce = new LinkedHashSet<>();
  private final Map<RuleId, Integer> fired = new LinkedHashMap<>();

  Shown(Map<RuleId, Subject> subjects, Budget budget) {
    this.subjects = subjects;
    this.budget = budget;
  }

  /** {@return whether some evaluation shows it} */
  boolean contains(Goal goal) {
    return goals.contains(goal);
  }

  /** {@return whether some evaluation looks at the rule on a day on which it is in force} */
  boolean wasInForce(RuleId rule) {
    return inForce.contains(rule);
  }

  /** {@return how many evaluations see the rule apply} */
  int fired(RuleId rule) {
    return fired.getOrDefault(rule, 0);
  }

  /** {@return the rules that count in a setting, as sets; the same for the same rules} */
  Ground ground(Setting setting) {
    return grounds.computeIfAbsent(setting.inForce(), r -> new Ground(setting, budget));
  }

  /** Notes what an evaluation shows. */
  void add(Evaluation evaluation) {
    for (Goal goal : shownBy(evaluation)) {
      goals.add(goal);
      if (goal.aim() == Aim.FIRES) {
        fired.merge(goal.rule(), 1, Integer::sum);
      }
    }
    Ground ground = ground(evaluation.setting());
    subjects.values().stream()
        .filter(s -> isLookedAt(s, ground, evaluation.setting().parties()))
        .forEach(s -> inForce.add(s.rule().id()));
  }

  Set<Goal> shownBy(Evaluation evaluation) {
    List<String> parties = evaluation.setting().parties();
    Ground ground = ground(evaluation.setting());
    Restriction completions =
        new Restriction(ground.diagram(), ground.layout().path(evaluation.terms()));
    Set<Goal> shown = new LinkedHashSet<>();
    for (Subject subject : subjects.values()) {
      if (isLookedAt(subject, ground, parties)) {
        for (Goal goal : subject.goals()) {
          if (isShown(completions, ground, subject, goal, parties)) {
            shown.add(goal);
          }
        }
      }
    }
    return shown;
  }

  /** Whether each completion that can show something shows it, and there is such a completion. */
  private static boolean isShown(
      Restriction completions, Ground ground, Subject subject, Goal goal, List<String> parties) {
    int showing = ground.showing(subject, goal, parties);
    int other = ground.diagram().minus(ground.universe(subject), showing);
    return completions.of(showing) != Diagram.FALSE && completions.of(other) == Diagram.FALSE;
  }

  private static boolean isLookedAt(Subject subject, Ground ground, List<String> parties) {
    String owner = subject.rule().owner();
    return ground.isInForce(subject.rule().id())
        && !parties.isEmpty()
        && (owner.equals(Rule.COMMON) || parties.contains(owner));
  }
}
