package parley.app.mutation;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import parley.app.cases.Basis;
import parley.app.cases.LoadedScenario;
import parley.app.suite.ExpectationRun;
import parley.app.suite.Suite.Named;
import parley.model.RuleSet;
import parley.model.verdict.ConditionEvaluator;
import parley.question.expectation.TestResult;
import parley.question.mutation.Mutant;
import parley.space.diagram.Limits;

/** One mutant held against expectations, evaluated by its conditions as values. */
final class MutantTrial {
  private final Mutant mutant;
  private final LocalDate today;
  private final Limits limits;
  private final IdentityHashMap<RuleSet, Basis> bases = new IdentityHashMap<>();
  private final IdentityHashMap<LoadedScenario, ExpectationRun> runs = new IdentityHashMap<>();

  MutantTrial(Mutant mutant, LocalDate today, Limits limits) {
    this.mutant = mutant;
    this.today = today;
    this.limits = limits;
  }

  /** {@return whether an expectation that holds of the sound rules fails} */
  boolean fails(LoadedScenario scenario, Named named) {
    TestResult result =
        runs.computeIfAbsent(
                scenario, s -> new ExpectationRun(s, this::mistaken, today, limits, "parley"))
            .result(named);
    return result.stopped().isEmpty() && !result.holds();
  }

  private Basis mistaken(Basis sound) {
    return bases.computeIfAbsent(sound.rules(), this::basis);
  }

  private Basis basis(RuleSet sound) {
    RuleSet rules = mutant.in(sound);
    return new Basis(rules, new ConditionEvaluator(rules));
  }
}
