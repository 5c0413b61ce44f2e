package parley.app.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.cases.Basis;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.coverage.CoverageRun;
import parley.app.suite.ExpectationRun;
import parley.app.suite.Suite;
import parley.diagnostic.Source;
import parley.model.RuleId;
import parley.model.expectation.Expectation;
import parley.model.verdict.ConditionEvaluator;
import parley.question.coverage.CaseCoverage;
import parley.question.coverage.RuleCoverage;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResults;
import parley.space.diagram.Limits;

/**
 * What the expectations of a case show of its rules, as {@code test --coverage} counts it; the
 * analysis judges.
 *
 * @param texts of which it was found out
 */
record TestedRules(Map<RuleId, RuleCoverage> rules, List<Source> texts) {
  TestedRules {
    rules = Map.copyOf(rules);
    texts = List.copyOf(texts);
  }

  /** {@return what they show; a bound or a cancellation leaves some of it unknown} */
  static TestedRules of(
      List<LoadedScenario> scenarios, List<Source> texts, LocalDate today, Limits limits) {
    List<TestResult> results = new ArrayList<>();
    for (LoadedScenario loaded : scenarios) {
      ExpectationRun run =
          new ExpectationRun(loaded, TestedRules::analysed, today, limits, "parley");
      for (Suite.Named named : run.expectations()) {
        if (named.expectation() instanceof Expectation.OfPackage) {
          results.add(run.result(named));
        }
      }
    }
    Map<RuleId, RuleCoverage> rules = new HashMap<>();
    for (CaseCoverage one :
        CoverageRun.of(
                scenarios,
                new TestResults(results),
                today,
                limits,
                (LoadedCase c) -> new ConditionEvaluator(c.rules()))
            .cases()) {
      one.rules().forEach(r -> rules.put(r.rule().id(), r));
    }
    return new TestedRules(rules, texts);
  }

  private static Basis analysed(Basis basis) {
    return new Basis(basis.rules(), new ConditionEvaluator(basis.rules()));
  }

  Optional<RuleCoverage> of(RuleId rule) {
    return Optional.ofNullable(rules.get(rule));
  }
}
