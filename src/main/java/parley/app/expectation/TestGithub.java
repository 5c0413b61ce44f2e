package parley.app.expectation;

import java.io.IOException;
import java.util.List;
import parley.app.suite.Reached;
import parley.diagnostic.DiagnosticText;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;
import parley.question.mutation.Fate;
import parley.question.mutation.Mutant;

/** The results of tests as workflow commands of GitHub Actions, which become annotations. */
public final class TestGithub {
  private TestGithub() {}

  /**
   * Writes an error for each failure and for each threshold that is missed, a warning for each
   * mistake that no test notices, a notice for each that is to be done, and a summary.
   */
  public static void write(
      Appendable out, TestResults results, List<Reached> missed, List<Fate> survivors)
      throws IOException {
    for (TestResult test : results.of(Status.FAILED)) {
      command(out, "error", test, FailureText.whole(test).strip());
    }
    for (TestResult test : results.of(Status.TODO)) {
      command(out, "notice", test, "todo: " + test.remarks().todo().orElse(""));
    }
    for (Fate survivor : survivors) {
      Mutant mutant = survivor.mutant();
      out.append("::warning file=").append(property(mutant.place().file()));
      out.append(",line=" + mutant.place().line());
      out.append(",title=").append(property(mutant.rule().name()));
      String text = "no test notices " + mutant.operator().words() + "\n" + survivor.diff();
      out.append("::").append(data(FailureText.safe(text))).append('\n');
    }
    for (Reached one : missed) {
      out.append("::error title=").append(property("threshold " + one.name()));
      out.append("::").append(data(one.words())).append('\n');
    }
    out.append(TestText.summary(results)).append('\n');
  }

  private static void command(Appendable out, String level, TestResult test, String message)
      throws IOException {
    out.append("::").append(level).append(" file=").append(property(test.place().file()));
    out.append(",line=").append(String.valueOf(test.place().line()));
    out.append(",title=").append(property(test.scenario() + ": " + test.name()));
    out.append("::").append(data(message)).append('\n');
  }

  static String data(String text) {
    return DiagnosticText.printableLines(text).replace("%", "%25").replace("\n", "%0A");
  }

  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
