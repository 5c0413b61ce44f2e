package parley.question.expectation;

import java.util.List;

/**
 * What became of all expectations that were asked for.
 *
 * @param tests by scenario, then in the file's order
 */
public record TestResults(List<TestResult> tests) {
  public TestResults {
    tests = List.copyOf(tests);
  }

  /** {@return how many ended in a way} */
  public long count(TestResult.Status status) {
    return tests.stream().filter(t -> t.status() == status).count();
  }

  /** {@return those that ended in a way} */
  public List<TestResult> of(TestResult.Status status) {
    return tests.stream().filter(t -> t.status() == status).toList();
  }

  /** {@return whether none failed} */
  public boolean passed() {
    return tests.stream().noneMatch(t -> t.status() == TestResult.Status.FAILED);
  }
}
