package parley.app.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Severity;
import parley.model.Place;
import parley.model.expectation.Expectation;
import parley.model.expectation.Expectation.Subject;
import parley.model.expectation.Point;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Outcome;
import parley.question.check.CaseCheck;
import parley.question.check.CheckResult;
import parley.question.check.ImpossiblePackage;
import parley.question.check.Policy;
import parley.question.check.ScenarioDays;
import parley.question.check.Silence;
import parley.question.verify.Readings;
import parley.question.verify.Verification;
import parley.question.weakness.WeaknessSearch;
import parley.question.weakness.WeaknessSearch.Weaknesses;
import parley.scenario.Scenario;
import parley.scenario.ScenarioPackage;
import parley.scenario.WhatIf;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;

/**
 * Checks every case that has been read, together with all scenarios that can be found for it.
 *
 * @param today stands for the day of a scenario that has none
 */
public record CaseReview(CaseLoader loader, ScenarioFiles files, LocalDate today) {
  /** So that no acceptance of a weakness is called idle. */
  private static final List<String> UNCHECKED = List.of("weaknesses");

  /**
   * {@return errors and weaknesses of all that has been read, and of the scenarios beside each
   * case}
   *
   * @param limits of all questions about all packages together
   */
  public CheckResult check(Limits limits) throws IOException {
    for (LoadedCase one : loader.cases()) {
      for (Path scenario : files.beside(one.folder())) {
        loader.scenario(scenario);
      }
    }
    return ofRead(limits);
  }

  /**
   * {@return errors and weaknesses of all that has been read}
   *
   * @param limits of all questions about all packages together
   */
  public CheckResult ofRead(Limits limits) {
    Budget budget = Budget.start(limits);
    List<String> unchecked = new ArrayList<>();
    addCheap(loader.problems());
    for (LoadedCase one : checkable()) {
      Weaknesses found = WeaknessSearch.of(one.rules(), one.places(), budget);
      loader.problems().addAll(found.findings());
      found.unchecked().forEach(u -> unchecked.add(one.agenda().caseId() + ": " + u));
    }
    loader.scenarios().forEach(s -> impossible(s, limits));
    return applied(loader.problems(), unchecked);
  }

  /**
   * {@return errors and weaknesses of all that has been read which need no look at all packages}
   */
  public CheckResult cheap() {
    Problems found = new Problems();
    found.addAll(loader.problems().sorted());
    addCheap(found);
    return applied(found, UNCHECKED);
  }

  private void addCheap(Problems found) {
    for (LoadedCase one : checkable()) {
      CaseCheck.check(one.rules(), one.places(), one.register(), days(one), found);
    }
    loader.scenarios().forEach(s -> ProposalReview.check(s, found));
    sameNames(found);
    loader.scenarios().forEach(s -> silence(s, today, found));
  }

  private List<LoadedCase> checkable() {
    return loader.cases().stream().filter(LoadedCase::isFaultless).toList();
  }

  /** Reading what a case's authors say of findings may have findings of its own. */
  private CheckResult applied(Problems found, List<String> unchecked) {
    int before = loader.problems().count();
    List<Policy> policies = loader.cases().stream().map(this::policy).toList();
    found.addAll(loader.problems().since(before));
    return Policy.apply(policies, found.sorted(), unchecked);
  }

  /**
   * {@return the warnings that need no look at all packages, nor at scenarios that nobody has read}
   */
  public List<Diagnostic> cheapWarnings() {
    Problems found = new Problems();
    found.addAll(loader.problems().sorted());
    for (LoadedCase one : loader.cases()) {
      if (one.isSound()) {
        CaseCheck.check(one.rules(), one.places(), one.register(), List.of(), found);
      }
    }
    loader.scenarios().forEach(s -> silence(s, today, found));
    return applied(found, UNCHECKED).findings().stream()
        .filter(d -> d.severity() == Severity.WARNING)
        .toList();
  }

  private Policy policy(LoadedCase one) {
    Set<String> names = one.fileNames();
    loader.scenarios().stream()
        .filter(s -> s.rules() == one)
        .forEach(s -> names.add(s.scenario().place().file()));
    return new Policy(names, loader.severities(one), one.acceptances());
  }

  /**
   * {@return what was compared of the two readings of each case's rules}
   *
   * @param packages how many random packages of each
   * @param limits for the logic of each day
   */
  public List<Verification> verify(int packages, long seed, Limits limits) {
    List<Verification> verified = new ArrayList<>();
    for (LoadedCase one : loader.cases()) {
      List<LocalDate> used = days(one).stream().flatMap(d -> d.days().stream()).toList();
      List<LocalDate> days = Readings.days(one.rules(), used.isEmpty() ? List.of(today) : used);
      Readings readings = new Readings(one.rules(), one.evaluator(), limits);
      verified.add(readings.compare(days, packages, seed));
    }
    return verified;
  }

  private void sameNames(Problems found) {
    Map<List<Object>, Place> firsts = new HashMap<>();
    for (LoadedScenario one : loader.scenarios()) {
      Scenario scenario = one.scenario();
      Place first =
          firsts.putIfAbsent(List.of(one.rules().folder(), scenario.name()), scenario.place());
      if (first != null) {
        found.error(
            Code.DUPLICATE,
            scenario.place(),
            "another scenario has the name `" + scenario.name() + "`",
            "the other is at " + first + "; give this one another name");
      }
    }
  }

  /** Warns where a party that must agree has nothing to say on the scenario's day. */
  public static void silence(LoadedScenario loaded, LocalDate today, Problems problems) {
    Scenario scenario = loaded.scenario();
    LocalDate day = scenario.asOf().orElse(today);
    Silence.of(loaded.rules().rules(), scenario.parties(), day)
        .ifPresent(
            s ->
                problems.warning(
                    Code.NO_RULE_IN_FORCE, scenario.dayPlace(), s.message(), s.help()));
  }

  /** Warns of packages that are impossible, unless the scenario expects that. */
  private void impossible(LoadedScenario loaded, Limits limits) {
    if (!loaded.rules().isSound() || loaded.rules().rules().impossibilities().isEmpty()) {
      return;
    }
    ScenarioJudge judge =
        new ScenarioJudge(
            loaded, today, limits, b -> new Basis(b.rules(), new ConditionEvaluator(b.rules())));
    for (ScenarioPackage proposed : loaded.scenario().packages()) {
      if (!expectsImpossible(loaded.scenario(), proposed)) {
        ImpossiblePackage.check(judge.verdict(proposed), proposed.place(), loader.problems());
      }
    }
  }

  private static boolean expectsImpossible(Scenario scenario, ScenarioPackage proposed) {
    return scenario.expectations().stream()
        .filter(e -> e.about().equals("package " + proposed.id()))
        .anyMatch(
            e ->
                e instanceof Expectation.OfPackage p
                    && p.points().stream().anyMatch(CaseReview::isImpossible));
  }

  private static boolean isImpossible(Point point) {
    return point instanceof Point.OutcomeIs o && o.outcome() == Outcome.IMPOSSIBLE;
  }

  private List<ScenarioDays> days(LoadedCase one) {
    return loader.scenarios().stream()
        .filter(s -> s.rules() == one)
        .map(s -> days(s.scenario()))
        .toList();
  }

  private ScenarioDays days(Scenario scenario) {
    List<LocalDate> days = new ArrayList<>();
    days.add(scenario.asOf().orElse(today));
    scenario.whatIfs().forEach(w -> w.asOf().ifPresent(days::add));
    Optional<Place> undated =
        scenario.asOf().isPresent()
            ? Optional.empty()
            : scenario.expectations().stream()
                .filter(e -> !hasOwnDay(e, scenario))
                .map(Expectation::place)
                .findFirst();
    return new ScenarioDays(days, undated);
  }

  private static boolean hasOwnDay(Expectation expectation, Scenario scenario) {
    return expectation instanceof Expectation.OfPackage e
        && e.subject().kind() == Subject.Kind.WHAT_IF
        && scenario.whatIf(e.subject().id()).flatMap(WhatIf::asOf).isPresent();
  }
}
