package parley.app.expectation;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.app.suite.Reached;
import parley.output.xml.Xml;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;

/**
 * The results of tests as the XML of JUnit, as Jenkins' schema (junit-10) has it, with {@code file}
 * and {@code line} of each test, which GitLab, CircleCI and others read.
 */
public final class TestJunit {
  private TestJunit() {}

  /** {@return one document: a suite for each scenario, and one for thresholds that are missed} */
  public static String of(TestResults results, List<Reached> missed) {
    Map<String, List<TestResult>> byFile =
        results.tests().stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.place().file(), LinkedHashMap::new, Collectors.toList()));
    Xml suites = counted(Xml.element("testsuites"), "parley", results.tests(), missed.size());
    suites.and(byFile.values().stream().map(TestJunit::suite).toList());
    return (missed.isEmpty() ? suites : suites.and(thresholds(missed))).document();
  }

  private static Xml thresholds(List<Reached> missed) {
    return counted(Xml.element("testsuite"), "thresholds", List.of(), missed.size())
        .and(missed.stream().map(TestJunit::threshold).toList());
  }

  private static Xml threshold(Reached one) {
    return Xml.element("testcase")
        .with("classname", "thresholds")
        .with("name", one.name())
        .and(Xml.element("failure").with("type", "threshold").with("message", one.words()));
  }

  private static Xml suite(List<TestResult> tests) {
    return counted(Xml.element("testsuite"), tests.get(0).scenario(), tests, 0)
        .with("skipped", count(tests, Status.TODO))
        .with("file", tests.get(0).place().file())
        .and(tests.stream().map(TestJunit::testCase).toList());
  }

  private static Xml counted(Xml element, String name, List<TestResult> tests, int missed) {
    return element
        .with("name", name)
        .with("tests", tests.size() + missed)
        .with("failures", count(tests, Status.FAILED) + missed)
        .with("errors", 0)
        .with(
            "time",
            seconds(tests.stream().map(TestResult::took).reduce(Duration.ZERO, Duration::plus)));
  }

  /** As those who draw charts of it expect. */
  private static String seconds(Duration took) {
    return BigDecimal.valueOf(took.toMillis(), 3).toPlainString();
  }

  private static long count(List<TestResult> tests, Status status) {
    return tests.stream().filter(t -> t.status() == status).count();
  }

  private static Xml testCase(TestResult test) {
    Xml element =
        Xml.element("testcase")
            .with("classname", test.scenario())
            .with("name", test.name())
            .with("file", test.place().file())
            .with("line", test.place().line())
            .with("time", seconds(test.took()));
    return switch (test.status()) {
      case FAILED ->
          element.and(
              Xml.element("failure")
                  .with("type", "expectation")
                  .with("message", FailureText.oneLine(test))
                  .holding("\n" + FailureText.whole(test)));
      case TODO -> {
        String why = "todo: " + test.remarks().todo().orElse("");
        yield element.and(Xml.element("skipped").with("message", why));
      }
      case PASSED -> element;
    };
  }
}
