package parley.app.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.suite.Reached;
import parley.output.github.Annotation;
import parley.output.github.Annotation.Level;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;
import parley.question.mutation.Fate;
import parley.question.mutation.Mutant;

/** The results of tests as annotations of GitHub Actions. */
public final class TestGithub {
  private TestGithub() {}

  /**
   * {@return an error for each failure and for each threshold that is missed, a warning for each
   * mistake that no test notices, a notice for each that is to be done, and a summary}
   */
  public static String of(TestResults results, List<Reached> missed, List<Fate> survivors) {
    List<Annotation> all = new ArrayList<>();
    for (TestResult test : results.of(Status.FAILED)) {
      all.add(of(Level.ERROR, test, FailureText.whole(test).strip()));
    }
    for (TestResult test : results.of(Status.TODO)) {
      all.add(of(Level.NOTICE, test, "todo: " + test.remarks().todo().orElse("")));
    }
    survivors.forEach(s -> all.add(of(s)));
    missed.forEach(m -> all.add(Annotation.of(Level.ERROR, "threshold " + m.name(), m.words())));
    return all.stream().map(Annotation::print).collect(Collectors.joining())
        + TestDocument.summary(results)
        + "\n";
  }

  private static Annotation of(Level level, TestResult test, String message) {
    return Annotation.of(level, test.scenario() + ": " + test.name(), message)
        .atLine(Optional.of(test.place()));
  }

  private static Annotation of(Fate survivor) {
    Mutant mutant = survivor.mutant();
    String text =
        "no test notices " + mutant.operator().words() + "\n" + survivor.diff().stripTrailing();
    return Annotation.of(Level.WARNING, mutant.rule().name(), text)
        .atLine(Optional.of(mutant.place()));
  }
}
