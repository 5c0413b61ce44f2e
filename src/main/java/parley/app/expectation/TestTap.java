package parley.app.expectation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.suite.Reached;
import parley.output.tap.TapPoint;
import parley.output.tap.TapPrinter;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;

/** The results of tests in the Test Anything Protocol. */
public final class TestTap {
  private TestTap() {}

  /** {@return a point for each test, and one for each threshold that is missed} */
  public static String of(TestResults results, List<Reached> missed) {
    Stream<TapPoint> tests = results.tests().stream().map(TestTap::point);
    Stream<TapPoint> thresholds = missed.stream().map(TestTap::point);
    return TapPrinter.print(Stream.concat(tests, thresholds).toList());
  }

  private static TapPoint point(Reached one) {
    String title = "threshold " + one.name() + ": " + one.words();
    return new TapPoint(false, title, Optional.empty(), Map.of());
  }

  private static TapPoint point(TestResult test) {
    return new TapPoint(
        test.status() == Status.PASSED,
        test.scenario() + ": " + test.name(),
        test.status() == Status.TODO
            ? Optional.of(test.remarks().todo().orElse(""))
            : Optional.empty(),
        test.status() == Status.PASSED ? Map.of() : details(test));
  }

  private static Map<String, Object> details(TestResult test) {
    Map<String, Object> at = new LinkedHashMap<>();
    at.put("file", test.place().file());
    at.put("line", test.place().line());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("message", FailureText.oneLine(test));
    details.put("severity", test.status() == Status.TODO ? "todo" : "fail");
    details.put("at", at);
    details.put("expected", test.expected());
    details.put("actual", test.actual());
    details.put("explain", test.explain());
    return details;
  }
}
