package parley.app.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import parley.app.cases.Basis;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResults;
import parley.space.diagram.Limits;

/**
 * Holds the expectations of many scenarios against what is so, several scenarios at a time.
 *
 * @param basis what to judge by, given a case's own rules and evaluator; safe for several threads
 */
public record TestRun(UnaryOperator<Basis> basis, Surroundings around) {
  /**
   * What surrounds a run.
   *
   * @param folder the current one
   * @param command how Parley is called
   * @param today stands for the day of a scenario that has none
   * @param limits for each question about many packages
   */
  public record Surroundings(Path folder, String command, LocalDate today, Limits limits) {}

  /** Refuses a selection of nothing in a whole plan. */
  public void refuseNone(TestPlan plan, Selection selection) {
    selection.refuseNone(suites(plan));
  }

  /** {@return what becomes of the selected expectations, in the order of the plan} */
  public TestResults results(TestPlan plan, Selection selection, Progress progress) {
    List<Suite> suites = suites(plan);
    progress.begin("testing", suites.size(), "scenario");
    List<List<TestResult>> results =
        suites.parallelStream()
            .map(
                s -> {
                  List<TestResult> done = results(s, selection);
                  progress.done();
                  return done;
                })
            .toList();
    progress.end();
    return new TestResults(results.stream().flatMap(List::stream).toList());
  }

  private static List<TestResult> results(Suite suite, Selection selection) {
    return suite.expectations().stream()
        .filter(n -> selection.includes(suite, n))
        .map(n -> timed(() -> suite.result(n)))
        .toList();
  }

  private static TestResult timed(Supplier<TestResult> test) {
    long start = System.nanoTime();
    TestResult result = test.get();
    return result.took(Duration.ofNanos(System.nanoTime() - start));
  }

  private List<Suite> suites(TestPlan plan) {
    return plan.items().stream().flatMap(this::suite).toList();
  }

  private Stream<Suite> suite(TestPlan.Item item) {
    Stream<Suite> read =
        item.loaded().stream()
            .map(
                l ->
                    new ExpectationRun(
                        l, basis, around.today(), around.limits(), around.command()));
    Stream<Suite> refused =
        item.refused().stream()
            .map(f -> new RefusalRun(around.folder(), item.path(), f, around.command()));
    return Stream.concat(read, refused);
  }
}
