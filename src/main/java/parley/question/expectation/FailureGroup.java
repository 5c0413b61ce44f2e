package parley.question.expectation;

import java.util.List;
import java.util.Optional;
import parley.model.verdict.Finding;

/**
 * Tests that fail for the same reason, as far as can be told.
 *
 * @param cause the finding of the rule that most probably makes them fail; empty where no rule that
 *     applies can be the reason
 * @param tests in the order in which they ran
 */
public record FailureGroup(Optional<Finding> cause, List<TestResult> tests) {
  public FailureGroup {
    tests = List.copyOf(tests);
  }
}
