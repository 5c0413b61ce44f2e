package parley.question.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.PartyVerdict;
import parley.question.coverage.Subject.Goal;
import parley.space.diagram.Diagram;
import parley.space.logic.Confirmation;
import parley.space.logic.Setting;

/** Finds packages that show what no evaluation shows, or that there is none. */
final class Missing {
  private final RuleSet rules;
  private final Map<RuleId, Subject> subjects;
  private final Shown shown;
  private final Evaluator evaluator;
  private final List<LocalDate> days;
  private final List<Suggestion> suggestions = new ArrayList<>();
  private final Set<Goal> suggested = new LinkedHashSet<>();
  private final Set<Goal> impossible = new LinkedHashSet<>();
  private final Set<Goal> possible = new LinkedHashSet<>();

  /**
   * Ready to search.
   *
   * @param used days that evaluations use, which are preferred
   * @param otherwise a day for rules that no day bounds, if no evaluation uses any
   */
  Missing(
      RuleSet rules,
      Map<RuleId, Subject> subjects,
      Shown shown,
      Set<LocalDate> used,
      LocalDate otherwise,
      Evaluator evaluator) {
    this.rules = rules;
    this.subjects = subjects;
    this.shown = shown;
    this.evaluator = evaluator;
    this.days = days(rules, used, otherwise);
  }

  /** The days in use, then those on which rules change: each other day has the rules of one. */
  private static List<LocalDate> days(RuleSet rules, Set<LocalDate> used, LocalDate otherwise) {
    Set<LocalDate> borders = new TreeSet<>();
    for (Rule rule : rules.rules()) {
      rule.inForce().from().ifPresent(borders::add);
      rule.inForce().until().ifPresent(d -> borders.addAll(List.of(d.minusDays(1), d)));
    }
    Set<LocalDate> all = new LinkedHashSet<>(new TreeSet<>(used));
    all.addAll(borders);
    all.add(borders.stream().findFirst().map(d -> d.minusDays(1)).orElse(otherwise));
    return List.copyOf(all);
  }

  /** Searches for all that is not shown; what was found stands if a limit stops it. */
  void search() {
    for (Subject subject : subjects.values()) {
      for (Goal goal : decidingFirst(subject)) {
        if (!shown.contains(goal) && !suggested.contains(goal)) {
          search(subject, goal);
        }
      }
    }
  }

  /** Where something decides it mostly shows the rest too, so that fewer packages are needed. */
  private static List<Goal> decidingFirst(Subject subject) {
    return subject.goals().stream()
        .sorted(Comparator.comparing(g -> g.aim() != Aim.DECIDES))
        .toList();
  }

  List<Suggestion> suggestions() {
    return List.copyOf(suggestions);
  }

  /** {@return whether it was found that no package shows it on any day} */
  boolean isImpossible(Goal goal) {
    return impossible.contains(goal);
  }

  /** {@return whether a package was found that shows it} */
  boolean isPossible(Goal goal) {
    return possible.contains(goal);
  }

  private void search(Subject subject, Goal goal) {
    for (LocalDate day : days) {
      for (String party : lookedAt(subject, day)) {
        Setting setting = Setting.of(rules, day, List.of(party));
        int showing = shown.ground(setting).showing(subject, goal, setting.parties());
        if (showing != Diagram.FALSE) {
          possible.add(goal);
          suggest(setting, subject, showing);
          return;
        }
      }
    }
    impossible.add(goal);
  }

  /** A shared conclusion shows in the stances of any party; a rule not in force shows nothing. */
  private List<String> lookedAt(Subject subject, LocalDate day) {
    if (!subject.rule().inForce().contains(day)) {
      return List.of();
    }
    return subject.stance().isPresent()
        ? List.of(subject.rule().owner())
        : rules.agenda().partyIds();
  }

  private void suggest(Setting setting, Subject subject, int showing) {
    Ground ground = shown.ground(setting);
    int all = showing;
    for (Goal other : subject.goals()) {
      if (!shown.contains(other) && !suggested.contains(other)) {
        int both = ground.diagram().and(all, ground.showing(subject, other, setting.parties()));
        all = both == Diagram.FALSE ? all : both;
      }
    }
    add(setting, NearestTerms.toStatusQuo(ground, all, rules.agenda()));
  }

  private void add(Setting setting, Terms terms) {
    Set<Goal> fresh = new LinkedHashSet<>(shown.shownBy(new Evaluation(setting, terms)));
    fresh.removeIf(g -> shown.contains(g) || suggested.contains(g));
    suggested.addAll(fresh);
    possible.addAll(fresh);
    List<Target> targets = new ArrayList<>();
    fresh.forEach(
        g -> Stream.ofNullable(subjects.get(g.rule())).forEach(s -> targets.add(s.target(g))));
    suggest(setting, terms, targets);
  }

  /** Suggests a package, or more of one that is suggested already. */
  private void suggest(Setting setting, Terms terms, List<Target> targets) {
    for (int i = 0; i < suggestions.size(); i++) {
      Suggestion other = suggestions.get(i);
      if (other.asOf().equals(setting.asOf()) && other.terms().equals(terms)) {
        suggestions.set(i, joined(other, setting, targets));
        return;
      }
    }
    String id = "covers_" + (suggestions.size() + 1);
    suggestions.add(new Suggestion(id, setting.asOf(), terms, verdicts(setting, terms), targets));
  }

  private Suggestion joined(Suggestion other, Setting setting, List<Target> targets) {
    Set<String> parties = new LinkedHashSet<>(setting.parties());
    other.verdicts().forEach(v -> parties.add(v.party()));
    List<String> ordered = rules.agenda().partyIds().stream().filter(parties::contains).toList();
    Setting both = Setting.of(rules, setting.asOf(), ordered);
    List<Target> all = new ArrayList<>(other.shows());
    all.addAll(targets);
    return new Suggestion(
        other.id(), other.asOf(), other.terms(), verdicts(both, other.terms()), all);
  }

  private List<PartyVerdict> verdicts(Setting setting, Terms terms) {
    return new Confirmation(setting, evaluator).verdicts(terms);
  }
}
