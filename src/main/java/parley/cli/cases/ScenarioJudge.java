package parley.cli.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import parley.analysis.diagram.Limits;
import parley.analysis.logic.Setting;
import parley.analysis.open.OpenPackages;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.explain.Explanation;
import parley.model.explain.OpenExplanation;
import parley.model.result.Answer;
import parley.model.result.OpenVerdict;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.scenario.Scenario;
import parley.scenario.ScenarioPackage;
import parley.scenario.WhatIf;

/** Judges the packages of a scenario: complete ones by the rules, others by the analysis. */
public final class ScenarioJudge {
  /** How many ways to settle open issues are listed for a party. */
  private static final int CHOICES_MAX = 5;

  private final LoadedScenario loaded;
  private final LocalDate day;
  private final Limits limits;
  private final UnaryOperator<Basis> basis;
  private Optional<OpenPackages> openPackages = Optional.empty();

  /**
   * Prepares for one scenario.
   *
   * @param asOf the day instead of the scenario's
   * @param today stands where neither says another day
   * @param limits for each package that leaves issues open
   */
  public ScenarioJudge(
      LoadedScenario loaded, Optional<LocalDate> asOf, LocalDate today, Limits limits) {
    this(loaded, asOf, today, limits, b -> b);
  }

  /**
   * Prepares to judge by other rules, or to evaluate them in another way.
   *
   * @param basis what to judge by, given a case's own rules and evaluator
   */
  public ScenarioJudge(
      LoadedScenario loaded,
      Optional<LocalDate> asOf,
      LocalDate today,
      Limits limits,
      UnaryOperator<Basis> basis) {
    this.loaded = loaded;
    this.basis = basis;
    this.day = asOf.or(() -> loaded.scenario().asOf()).orElse(today);
    this.limits = limits;
  }

  /** {@return the judge of the scenario's day} */
  public Judge judge() {
    return judge(loaded.rules(), day, Set.of());
  }

  /** {@return the day that decides which rules are in force} */
  public LocalDate day() {
    return day;
  }

  /** {@return the verdicts on the given packages} */
  public ScenarioVerdict verdicts(List<ScenarioPackage> packages) {
    Scenario scenario = loaded.scenario();
    return new ScenarioVerdict(
        scenario.name(),
        scenario.title(),
        day,
        loaded.rules().agenda(),
        scenario.parties(),
        packages.stream().map(this::verdict).toList());
  }

  /** {@return the verdict on a package} */
  public PackageVerdict verdict(ScenarioPackage proposed) {
    Terms settled = proposed.settled(loaded.rules().agenda());
    if (proposed.open().isEmpty()) {
      return judge().judge(proposed.id(), proposed.title(), settled, parties());
    }
    if (openPackages.isEmpty()) {
      openPackages = Optional.of(openPackages(loaded.rules(), day, Set.of()));
    }
    return open(openPackages.orElseThrow(), proposed.id(), proposed.title(), settled);
  }

  /** {@return the verdict on a package as a what-if changes it; its id is the what-if's} */
  public PackageVerdict verdict(WhatIf whatIf) {
    ScenarioPackage base = loaded.scenario().packageOf(whatIf.packageId()).orElseThrow();
    LoadedCase rules = loaded.rules(whatIf.with());
    LocalDate asOf = whatIf.asOf().orElse(day);
    List<String> open = base.open().stream().filter(i -> whatIf.set().option(i).isEmpty()).toList();
    Terms settled = rules.agenda().settled(base.stated().with(whatIf.set()), open);
    if (open.isEmpty()) {
      Judge judge = judge(rules, asOf, whatIf.without());
      return judge.judge(whatIf.id(), base.title(), settled, parties());
    }
    OpenPackages all = openPackages(rules, asOf, whatIf.without());
    return open(all, whatIf.id(), base.title(), settled);
  }

  /**
   * {@return why a complete package fares as it does}
   *
   * @param shown the parties to speak of
   */
  public Explanation explanation(ScenarioPackage proposed, List<String> shown) {
    return Explanation.of(
        loaded.scenario().name(),
        judge(),
        loaded.rules().register(),
        proposed.stated(),
        proposed.claims(),
        verdict(proposed).showing(shown));
  }

  /**
   * {@return what would decide a package that leaves issues open}
   *
   * @param shown the parties to speak of
   */
  public OpenExplanation openExplanation(ScenarioPackage proposed, List<String> shown) {
    return OpenExplanation.of(
        loaded.scenario().name(),
        day,
        loaded.rules().agenda(),
        loaded.rules().register(),
        proposed.stated(),
        proposed.claims(),
        verdict(proposed).showing(shown));
  }

  private List<String> parties() {
    return loaded.scenario().parties();
  }

  private Judge judge(LoadedCase rules, LocalDate asOf, Set<RuleId> off) {
    Basis used = basis.apply(rules.basis());
    return new Judge(used.rules(), used.evaluator(), asOf, off);
  }

  private OpenPackages openPackages(LoadedCase rules, LocalDate asOf, Set<RuleId> off) {
    Basis used = basis.apply(rules.basis());
    Setting setting = new Setting(used.rules(), asOf, parties(), off);
    return new OpenPackages(setting, limits, CHOICES_MAX, used.evaluator());
  }

  private static PackageVerdict open(OpenPackages all, String id, String title, Terms settled) {
    Answer<OpenVerdict> answer = all.verdict(settled);
    return answer.value().named(id, title, answer.reason());
  }
}
