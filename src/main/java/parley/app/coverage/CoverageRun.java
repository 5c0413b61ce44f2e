package parley.app.coverage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.suite.Suite;
import parley.app.suite.TestPlan;
import parley.model.RuleId;
import parley.model.expectation.Expectation.OfPackage;
import parley.model.expectation.Expectation.Subject;
import parley.model.verdict.Evaluator;
import parley.model.verdict.PackageVerdict;
import parley.question.coverage.CaseCoverage;
import parley.question.coverage.Coverage;
import parley.question.coverage.CoverageCount;
import parley.question.coverage.Evaluation;
import parley.question.expectation.LookedAt;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResults;
import parley.scenario.Scenario;
import parley.scenario.WhatIf;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/**
 * Counts what expectations show of the rules that they are about.
 *
 * <p>Expectations of {@code deals} show nothing: they count all packages and tell nothing of any
 * rule. Nor do those marked {@code todo}, which fail without anybody noticing.
 */
public final class CoverageRun {
  private final LocalDate today;
  private final Limits limits;
  private final Function<LoadedCase, Evaluator> evaluator;
  private final Map<LoadedCase, List<Evaluation>> evaluations = new HashMap<>();
  private final List<LoadedScenario> firsts = new ArrayList<>();

  private CoverageRun(LocalDate today, Limits limits, Function<LoadedCase, Evaluator> evaluator) {
    this.today = today;
    this.limits = limits;
    this.evaluator = evaluator;
  }

  /**
   * {@return the coverage of every case that a plan's scenarios are about}
   *
   * @param results those of the expectations that count; others are left out
   */
  public static Coverage of(TestPlan plan, TestResults results, LocalDate today, Limits limits) {
    return of(plan.scenarios(), results, today, limits, LoadedCase::evaluator);
  }

  /**
   * {@return the coverage of every case that scenarios are about}
   *
   * @param evaluator of a case's rules; says what suggested packages come to
   */
  public static Coverage of(
      List<LoadedScenario> scenarios,
      TestResults results,
      LocalDate today,
      Limits limits,
      Function<LoadedCase, Evaluator> evaluator) {
    CoverageRun run = new CoverageRun(today, limits, evaluator);
    Map<String, TestResult> byName = new HashMap<>();
    results.tests().forEach(t -> byName.put(key(t.place().file(), t.name()), t));
    scenarios.forEach(s -> run.add(s, byName));
    return new Coverage(run.firsts.stream().map(run::coverage).toList());
  }

  private static String key(String file, String name) {
    return file + '\n' + name;
  }

  private void add(LoadedScenario loaded, Map<String, TestResult> results) {
    List<Evaluation> all =
        evaluations.computeIfAbsent(
            loaded.rules(),
            c -> {
              firsts.add(loaded);
              return new ArrayList<>();
            });
    Scenario scenario = loaded.scenario();
    for (Suite.Named named : Suite.Named.all(scenario.expectations())) {
      Optional<TestResult> result =
          Optional.ofNullable(results.get(key(scenario.place().file(), named.name())));
      if (named.expectation() instanceof OfPackage expected
          && expected.remarks().todo().isEmpty()) {
        result
            .flatMap(TestResult::verdict)
            .map(v -> evaluation(loaded, expected, v))
            .ifPresent(all::add);
      }
    }
  }

  private Evaluation evaluation(LoadedScenario loaded, OfPackage expected, PackageVerdict verdict) {
    Scenario scenario = loaded.scenario();
    Optional<WhatIf> whatIf =
        Optional.of(expected.subject())
            .filter(s -> s.kind() == Subject.Kind.WHAT_IF)
            .flatMap(s -> scenario.whatIf(s.id()));
    LoadedCase rules =
        whatIf
            .flatMap(WhatIf::with)
            .flatMap(w -> Optional.ofNullable(loaded.extended().get(w)))
            .orElse(loaded.rules());
    LocalDate day = whatIf.flatMap(WhatIf::asOf).or(scenario::asOf).orElse(today);
    Set<RuleId> off = whatIf.map(WhatIf::without).orElse(Set.of());
    List<String> parties = LookedAt.by(expected.points(), scenario.parties());
    return new Evaluation(
        new Setting(loaded.shaped(rules.rules()), day, parties, off), verdict.terms());
  }

  private CaseCoverage coverage(LoadedScenario first) {
    LoadedCase rules = first.rules();
    String folder = parent(rules.places().file());
    return CoverageCount.of(
        folder,
        reference(parent(first.scenario().place().file()), folder, rules.folder()),
        rules.rules(),
        rules.register(),
        evaluations.getOrDefault(rules, List.of()),
        today,
        evaluator.apply(rules),
        limits);
  }

  private static String parent(String file) {
    return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
  }

  /** How a file in one folder names another folder. */
  private static String reference(String from, String to, Path absolute) {
    Path start = Path.of(from);
    Path end = Path.of(to);
    return start.isAbsolute() == end.isAbsolute()
        ? start.relativize(end).toString().replace('\\', '/')
        : absolute.toAbsolutePath().toString();
  }
}
