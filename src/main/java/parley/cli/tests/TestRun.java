package parley.cli.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import parley.analysis.diagram.Limits;
import parley.cli.cases.Basis;
import parley.cli.cases.LoadedScenario;
import parley.model.tests.TestResult;
import parley.model.tests.TestResults;

/** Holds the expectations of many scenarios against what is so, several scenarios at a time. */
public final class TestRun {
  private final UnaryOperator<Basis> basis;
  private final LocalDate today;
  private final Limits limits;
  private final String command;

  /**
   * Prepares.
   *
   * @param basis what to judge by, given a case's own rules and evaluator; safe for several threads
   * @param today stands for the day of a scenario that has none
   * @param limits for each question about many packages
   * @param command how Parley is called
   */
  public TestRun(UnaryOperator<Basis> basis, LocalDate today, Limits limits, String command) {
    this.basis = basis;
    this.today = today;
    this.limits = limits;
    this.command = command;
  }

  /** {@return what becomes of the chosen expectations, in the order of the scenarios} */
  public TestResults results(List<LoadedScenario> scenarios, Predicate<Chosen> isChosen) {
    List<List<TestResult>> results =
        scenarios.parallelStream().map(s -> results(s, isChosen)).toList();
    return new TestResults(results.stream().flatMap(List::stream).toList());
  }

  /** A scenario's expectation that may be chosen. */
  public record Chosen(LoadedScenario scenario, ExpectationRun.Named named) {}

  private List<TestResult> results(LoadedScenario loaded, Predicate<Chosen> isChosen) {
    ExpectationRun run = new ExpectationRun(loaded, basis, today, limits, command);
    return ExpectationRun.named(loaded.scenario()).stream()
        .filter(n -> isChosen.test(new Chosen(loaded, n)))
        .map(run::result)
        .toList();
  }
}
