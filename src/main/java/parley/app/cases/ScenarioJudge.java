package parley.app.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parley.model.Agreement;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.question.explain.Explanation;
import parley.question.explain.OpenExplanation;
import parley.question.explain.Origin;
import parley.question.open.OpenPackages;
import parley.question.open.OpenVerdict;
import parley.scenario.Scenario;
import parley.scenario.ScenarioPackage;
import parley.scenario.WhatIf;
import parley.space.Answer;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/** Judges the packages of a scenario: complete ones by the rules, others by the analysis. */
public final class ScenarioJudge {
  /** How many ways to settle open issues are listed for a party. */
  private static final int CHOICES_MAX = 5;

  private final LoadedScenario loaded;
  private final LocalDate day;
  private final Limits limits;
  private final Map<List<Object>, OpenPackages> openPackages = new HashMap<>();
  private final UnaryOperator<Basis> basis;
  private @Nullable Seated last;

  /**
   * Prepares for one scenario.
   *
   * @param today stands where the scenario says no other day
   * @param limits for each package that leaves issues open
   */
  public ScenarioJudge(LoadedScenario loaded, LocalDate today, Limits limits) {
    this(loaded, today, limits, b -> b);
  }

  /**
   * Prepares to judge by other rules, or to evaluate them in another way.
   *
   * @param basis what to judge by, given a case's own rules and evaluator
   */
  public ScenarioJudge(
      LoadedScenario loaded, LocalDate today, Limits limits, UnaryOperator<Basis> basis) {
    this.loaded = loaded;
    this.basis = basis;
    this.day = loaded.day(today);
    this.limits = limits;
  }

  /** {@return the judge of the scenario's day} */
  public Judge judge() {
    Basis used = basis.apply(loaded.rules().basis());
    return new Judge(loaded.shaped(used.rules()), used.evaluator(), day, Set.of());
  }

  /** {@return the day that decides which rules are in force} */
  public LocalDate day() {
    return day;
  }

  public ScenarioVerdict verdicts(List<ScenarioPackage> packages) {
    Scenario scenario = loaded.scenario();
    return new ScenarioVerdict(
        scenario.name(),
        scenario.title(),
        day,
        loaded.agenda(),
        scenario.parties(),
        packages.stream().map(this::verdict).toList());
  }

  public PackageVerdict verdict(ScenarioPackage proposed) {
    return verdict(proposal(proposed));
  }

  /** {@return the verdict on a package as a what-if changes it; its id is the what-if's} */
  public PackageVerdict verdict(WhatIf whatIf) {
    return verdict(proposal(whatIf));
  }

  public Proposal proposal(ScenarioPackage proposed) {
    return new Proposal(
        proposed.id(),
        proposed.title(),
        proposed.stated(),
        proposed.open(),
        loaded.rules(),
        day,
        Set.of(),
        parties());
  }

  /** {@return a package as a what-if changes it; its id is the what-if's} */
  public Proposal proposal(WhatIf whatIf) {
    ScenarioPackage base = loaded.scenario().packageOf(whatIf.packageId()).orElseThrow();
    return new Proposal(
        whatIf.id(),
        base.title(),
        base.stated().with(whatIf.set()),
        base.open().stream().filter(i -> whatIf.set().option(i).isEmpty()).toList(),
        loaded.rules(whatIf.with()),
        whatIf.asOf().orElse(day),
        whatIf.without(),
        parties());
  }

  /** {@return the verdict on a package, whatever it takes over from the scenario} */
  public PackageVerdict verdict(Proposal proposal) {
    Terms settled = proposal.rules().agenda().settled(proposal.stated(), proposal.open());
    if (proposal.open().isEmpty()) {
      return judge(proposal).judge(proposal.id(), proposal.title(), settled, proposal.parties());
    }
    Answer<OpenVerdict> answer = openPackages(proposal).verdict(settled);
    return answer.value().named(proposal.id(), proposal.title(), answer.reason());
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
        origin(proposed),
        verdict(proposed).showing(shown));
  }

  /**
   * {@return what would decide a package that leaves issues open}
   *
   * @param shown the parties to speak of
   */
  public OpenExplanation openExplanation(ScenarioPackage proposed, List<String> shown) {
    return new OpenExplanation(
        loaded.scenario().name(),
        day,
        loaded.agenda(),
        loaded.rules().register(),
        origin(proposed),
        verdict(proposed).showing(shown),
        loaded.ruleSet());
  }

  /** {@return where the terms of a package come from} */
  public Origin origin(ScenarioPackage proposed) {
    return new Origin(
        proposed.stated(),
        claims(proposed.claims()),
        loaded.scenario().basesOf(proposed).stream()
            .map(b -> new Origin.Base(b.id(), claims(b.claims())))
            .toList());
  }

  private List<Claim> claims(List<String> cited) {
    Register register = loaded.rules().register();
    return cited.stream().flatMap(c -> register.cited(c).stream()).distinct().toList();
  }

  private List<String> parties() {
    return loaded.scenario().parties();
  }

  /**
   * Most packages in a row stand on the same ground, and to go through many rules takes its time.
   */
  private Judge judge(Proposal of) {
    if (last == null || !last.isOf(of)) {
      Basis used = basis.apply(of.rules().basis());
      last =
          new Seated(
              of, new Judge(shaped(used.rules(), of), used.evaluator(), of.asOf(), of.off()));
    }
    return last.judge();
  }

  /** Where other parties than the scenario's are to agree, all of them have to. */
  private RuleSet shaped(RuleSet rules, Proposal of) {
    RuleSet shaped = loaded.shaped(rules);
    return of.parties().equals(parties())
        ? shaped
        : shaped.with(shaped.agenda().with(Agreement.ofAll()));
  }

  private OpenPackages openPackages(Proposal of) {
    List<Object> key = List.of(of.rules(), of.asOf(), of.off(), of.parties());
    return openPackages.computeIfAbsent(key, k -> newOpenPackages(of));
  }

  private OpenPackages newOpenPackages(Proposal of) {
    Basis used = basis.apply(of.rules().basis());
    Setting setting = new Setting(shaped(used.rules(), of), of.asOf(), of.parties(), of.off());
    return new OpenPackages(setting, limits, CHOICES_MAX, used.evaluator());
  }

  /** The judge of a proposal, and of all that differ from it in their terms only. */
  private record Seated(Proposal first, Judge judge) {
    boolean isOf(Proposal other) {
      return first.rules() == other.rules()
          && first.asOf().equals(other.asOf())
          && first.off().equals(other.off())
          && first.parties().equals(other.parties());
    }
  }
}
