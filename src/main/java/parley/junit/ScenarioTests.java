package parley.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import parley.api.Expectations;
import parley.api.TestOutcome;
import parley.api.TestOutcome.Status;

/** Makes a dynamic test of everything that scenarios expect. */
public final class ScenarioTests {
  private ScenarioTests() {}

  /**
   * {@return a container for each scenario, with a test for each of its expectations; one marked
   * {@code todo} is skipped}
   *
   * <p>One line in a test class is enough:
   *
   * <pre>{@code
   * @TestFactory Stream<DynamicNode> scenarios() { return ScenarioTests.of(Path.of("scenarios")); }
   * }</pre>
   *
   * @param path a scenario, or a folder with some at any depth
   * @throws parley.api.CaseErrors if a file has an error that no expectation foresees
   */
  public static Stream<DynamicNode> of(Path path) {
    Map<String, List<DynamicNode>> byScenario = new LinkedHashMap<>();
    for (TestOutcome outcome : Expectations.run(path)) {
      byScenario.computeIfAbsent(outcome.scenario(), s -> new ArrayList<>()).add(test(outcome));
    }
    return byScenario.entrySet().stream()
        .map(e -> DynamicContainer.dynamicContainer(e.getKey(), e.getValue()));
  }

  private static DynamicTest test(TestOutcome outcome) {
    return DynamicTest.dynamicTest(outcome.name(), () -> check(outcome));
  }

  private static void check(TestOutcome outcome) {
    Assumptions.assumeTrue(outcome.status() != Status.TODO, "marked `todo`");
    if (outcome.status() == Status.FAILED) {
      throw new AssertionFailedError(outcome.report(), outcome.expected(), outcome.actual());
    }
  }
}
