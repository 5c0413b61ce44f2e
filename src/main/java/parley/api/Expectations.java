package parley.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import parley.api.CaseErrors.ProblemAt;
import parley.app.cases.CaseLoader;
import parley.app.cases.ScenarioFiles;
import parley.app.context.WrongInput;
import parley.app.expectation.FailureText;
import parley.app.suite.Progress;
import parley.app.suite.Selection;
import parley.app.suite.TestPlan;
import parley.app.suite.TestRun;
import parley.question.expectation.TestResult;

/** Runs what scenarios expect, as {@code parley test} does. */
public final class Expectations {
  private Expectations() {}

  /**
   * {@return what became of every expectation, in the order of the files}
   *
   * @param path a scenario, or a folder with some at any depth
   * @throws CaseErrors if a file has an error that no expectation foresees, or nothing is there
   */
  public static List<TestOutcome> run(Path path) {
    return run(path, ApiValues.today());
  }

  /**
   * As {@link #run(Path)}.
   *
   * @param today stands for the day of a scenario that has none
   */
  public static List<TestOutcome> run(Path path, LocalDate today) {
    Path folder = Path.of("").toAbsolutePath();
    CaseLoader loader = CaseLoader.leavingRefused(folder);
    try {
      List<Path> files =
          new ScenarioFiles(folder, loader.links())
              .scenarios(List.of(path.toAbsolutePath().normalize().toString()));
      TestPlan plan = TestPlan.of(files, loader);
      if (loader.problems().hasErrors()) {
        throw Reading.errors(loader);
      }
      TestRun.Surroundings around =
          new TestRun.Surroundings(folder, "parley", today, ApiValues.limits());
      return new TestRun(b -> b, around)
          .results(plan, Selection.all(), Progress.none()).tests().stream()
              .map(Expectations::outcome)
              .toList();
    } catch (WrongInput e) {
      throw new CaseErrors(String.valueOf(e.getMessage()), List.<ProblemAt>of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestOutcome outcome(TestResult result) {
    boolean failed = result.status() == TestResult.Status.FAILED;
    return new TestOutcome(
        result.scenario(),
        result.name(),
        TestOutcome.Status.valueOf(result.status().name()),
        result.place().file(),
        result.place().line(),
        result.expected(),
        result.actual(),
        failed ? FailureText.whole(result) : "");
  }
}
