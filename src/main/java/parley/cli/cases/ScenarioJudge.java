package parley.cli.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Terms;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.scenario.Scenario;
import parley.scenario.ScenarioPackage;
import parley.scenario.WhatIf;

/** Judges the packages of a scenario. */
public final class ScenarioJudge {
  private final LoadedScenario loaded;
  private final LocalDate day;
  private final Problems problems;

  /**
   * Prepares for one scenario.
   *
   * @param asOf the day instead of the scenario's
   * @param today stands where neither says another day
   * @param problems receives an error for each package that cannot be judged
   */
  public ScenarioJudge(
      LoadedScenario loaded, Optional<LocalDate> asOf, LocalDate today, Problems problems) {
    this.loaded = loaded;
    this.day = asOf.or(() -> loaded.scenario().asOf()).orElse(today);
    this.problems = problems;
  }

  /** {@return the judge of the scenario's day} */
  public Judge judge() {
    return loaded.rules().judge(day);
  }

  /** {@return the verdicts on the given packages; of the others none} */
  public ScenarioVerdict verdicts(List<ScenarioPackage> packages) {
    Scenario scenario = loaded.scenario();
    List<PackageVerdict> verdicts = packages.stream().flatMap(p -> verdict(p).stream()).toList();
    return new ScenarioVerdict(
        scenario.name(),
        scenario.title(),
        day,
        loaded.rules().agenda(),
        scenario.parties(),
        verdicts);
  }

  /** {@return the verdict on a package; empty, with an error, if it has open issues} */
  public Optional<PackageVerdict> verdict(ScenarioPackage proposed) {
    if (!proposed.open().isEmpty()) {
      problems.error(
          Code.NOT_YET,
          proposed.place(),
          "package `" + proposed.id() + "` leaves issues open, which this version cannot judge yet",
          "settle them, or choose other packages with --package");
      return Optional.empty();
    }
    Terms terms = loaded.rules().agenda().complete(proposed.stated());
    List<String> parties = loaded.scenario().parties();
    return Optional.of(judge().judge(proposed.id(), proposed.title(), terms, parties));
  }

  /** {@return the verdict on a package as a what-if changes it; its id is the what-if's} */
  public Optional<PackageVerdict> verdict(WhatIf whatIf) {
    Scenario scenario = loaded.scenario();
    ScenarioPackage base = scenario.packageOf(whatIf.packageId()).orElseThrow();
    LoadedCase rules = loaded.rules(whatIf.with());
    List<String> open = base.open().stream().filter(i -> whatIf.set().option(i).isEmpty()).toList();
    if (!open.isEmpty()) {
      problems.error(
          Code.NOT_YET,
          whatIf.place(),
          "what-if `" + whatIf.id() + "` leaves issues open, which this version cannot judge yet",
          "settle them with `set`");
      return Optional.empty();
    }
    Terms terms = rules.agenda().complete(base.stated().with(whatIf.set()));
    Judge judge = rules.judge(whatIf.asOf().orElse(day), whatIf.without());
    return Optional.of(judge.judge(whatIf.id(), base.title(), terms, scenario.parties()));
  }
}
