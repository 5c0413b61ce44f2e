package parley.app.expectation;

import java.io.IOException;
import java.util.List;
import parley.app.suite.Reached;
import parley.output.json.JsonText;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;

/** The results of tests in the Test Anything Protocol, version 14. */
public final class TestTap {
  private final Appendable out;

  private TestTap(Appendable out) {
    this.out = out;
  }

  /** Writes the whole. */
  public static void write(Appendable out, TestResults results, List<Reached> missed)
      throws IOException {
    List<TestResult> tests = results.tests();
    out.append("TAP version 14\n1..").append(String.valueOf(tests.size() + missed.size()));
    out.append(tests.isEmpty() && missed.isEmpty() ? " # SKIP nothing to test\n" : "\n");
    TestTap tap = new TestTap(out);
    for (int i = 0; i < tests.size(); i++) {
      tap.test(i + 1, tests.get(i));
    }
    int number = tests.size();
    for (Reached one : missed) {
      number++;
      out.append("not ok " + number + " - threshold " + one.name() + ": ");
      out.append(escaped(one.words())).append('\n');
    }
  }

  private void test(int number, TestResult test) throws IOException {
    String point = (test.status() == Status.PASSED ? "ok " : "not ok ") + number;
    String title = test.scenario() + ": " + test.name();
    out.append(point).append(" - ").append(escaped(title));
    if (test.status() == Status.TODO) {
      out.append(" # TODO ").append(escaped(test.remarks().todo().orElse("")));
    }
    out.append('\n');
    if (test.status() != Status.PASSED) {
      out.append("  ---\n");
      field("message", FailureText.oneLine(test));
      field("severity", test.status() == Status.TODO ? "todo" : "fail");
      out.append("  at:\n  ");
      field("file", test.place().file());
      out.append("    line: " + test.place().line() + "\n");
      field("expected", test.expected());
      field("actual", test.actual());
      field("explain", test.explain());
      out.append("  ...\n");
    }
  }

  /** A text in double quotes, with JSON's escapes, which are YAML's too. */
  private void field(String name, String value) throws IOException {
    out.append("  ").append(name).append(": ");
    out.append(JsonText.quote(FailureText.safe(value))).append('\n');
  }

  static String escaped(String text) {
    return FailureText.safe(text.replaceAll("\\s+", " ")).replace("\\", "\\\\").replace("#", "\\#");
  }
}
