package parley.question.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Issue;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.claim.Citations;
import parley.model.claim.Citations.ClaimUse;
import parley.model.claim.Register;
import parley.model.verdict.Evaluator;
import parley.question.coverage.RuleCoverage.Use;
import parley.question.coverage.Subject.Goal;
import parley.space.diagram.Budget;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;

/** Counts what evaluations show of one case. */
public final class CoverageCount {
  private final RuleSet rules;
  private final List<Evaluation> evaluations;
  private final Map<RuleId, Subject> subjects;
  private final Shown shown;
  private final Missing missing;
  private Optional<String> stopped = Optional.empty();

  private CoverageCount(
      RuleSet rules,
      List<Evaluation> evaluations,
      LocalDate today,
      Evaluator evaluator,
      Budget budget) {
    this.rules = rules;
    this.evaluations = List.copyOf(evaluations);
    this.subjects = Subject.all(rules);
    this.shown = new Shown(subjects, budget);
    Set<LocalDate> used = new LinkedHashSet<>();
    evaluations.forEach(e -> used.add(e.setting().asOf()));
    this.missing = new Missing(rules, subjects, shown, used, today, evaluator);
  }

  /**
   * Counts.
   *
   * @param folder where the case's rules lie, as the user names it
   * @param reference the same as a scenario beside the others writes it
   * @param rules all of the case, whatever their dates; what evaluations show of others is left out
   * @param today a day for suggestions if neither evaluations nor rules have one
   * @param evaluator of the same rules; says what they do with suggested packages
   */
  public static CaseCoverage of(
      String folder,
      String reference,
      RuleSet rules,
      Register register,
      List<Evaluation> evaluations,
      LocalDate today,
      Evaluator evaluator,
      Limits limits) {
    Budget budget = Budget.start(limits);
    CoverageCount count = new CoverageCount(rules, evaluations, today, evaluator, budget);
    count.count();
    return count.coverage(folder, reference, register);
  }

  private void count() {
    try {
      evaluations.forEach(shown::add);
      missing.search();
    } catch (Exhausted e) {
      stopped = Optional.of(e.reason());
    }
  }

  private CaseCoverage coverage(String folder, String reference, Register register) {
    List<RuleCoverage> all = subjects.values().stream().map(this::rule).toList();
    return new CaseCoverage(
        rules.agenda(),
        folder,
        reference,
        all,
        options(),
        parties(),
        claims(register),
        missing.suggestions(),
        stopped);
  }

  private RuleCoverage rule(Subject subject) {
    RuleId id = subject.rule().id();
    List<PartCoverage> parts = new ArrayList<>();
    for (int p = 0; p < subject.parts().size(); p++) {
      Map<Aim, Reach> reach = new EnumMap<>(Aim.class);
      for (Aim aim : Aim.OF_PART) {
        reach.put(aim, reach(new Goal(id, p, aim)));
      }
      parts.add(new PartCoverage(subject.parts().get(p), reach));
    }
    Reach fires = reach(new Goal(id, -1, Aim.FIRES));
    return new RuleCoverage(
        subject.rule(), subject.stance(), use(id), fires, shown.fired(id), parts);
  }

  private Reach reach(Goal goal) {
    if (shown.contains(goal)) {
      return Reach.REACHED;
    } else if (missing.isImpossible(goal)) {
      return Reach.IMPOSSIBLE;
    }
    return missing.isPossible(goal) ? Reach.MISSED : Reach.UNKNOWN;
  }

  private Use use(RuleId id) {
    if (shown.fired(id) > 0) {
      return Use.FIRED;
    }
    return shown.wasInForce(id) ? Use.NOT_FIRED : Use.NOT_IN_FORCE;
  }

  /** The steps of a range are no options that tests could try one by one. */
  private List<Mark> options() {
    List<Mark> options = new ArrayList<>();
    for (Issue issue : rules.agenda().issues().stream().filter(i -> i.range().isEmpty()).toList()) {
      Set<String> seen = new LinkedHashSet<>();
      evaluations.forEach(e -> e.terms().option(issue.id()).ifPresent(seen::add));
      issue
          .optionIds()
          .forEach(o -> options.add(new Mark(issue.id() + ": " + o, seen.contains(o))));
    }
    return options;
  }

  private List<Mark> parties() {
    Set<String> seen = new LinkedHashSet<>();
    evaluations.forEach(e -> seen.addAll(e.setting().parties()));
    return rules.agenda().partyIds().stream().map(p -> new Mark(p, seen.contains(p))).toList();
  }

  /** A claim is reached where a rule that rests on it applies. */
  private List<Mark> claims(Register register) {
    return Citations.of(rules, register).claims().stream()
        .filter(u -> !u.rules().isEmpty())
        .map(u -> new Mark(u.claim().id(), isReached(u)))
        .toList();
  }

  private boolean isReached(ClaimUse use) {
    return use.rules().stream().anyMatch(r -> shown.fired(r.id()) > 0);
  }
}
