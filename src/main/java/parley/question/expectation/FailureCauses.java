package parley.question.expectation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.verdict.Finding;
import parley.question.expectation.TestResult.Status;

/**
 * Groups tests that fail by the rule that makes them fail. Of the rules that decide a verdict that
 * is not as expected, it is the one that applies most often where tests fail and least often where
 * they pass, by Ochiai's coefficient: f / sqrt(F * (f + p)), where f of the F failing tests and p
 * passing ones have the rule among their findings (Abreu and others 2007).
 */
public final class FailureCauses {
  private final Map<RuleId, Integer> failing = new HashMap<>();
  private final Map<RuleId, Integer> passing = new HashMap<>();
  private final TestResults results;

  private FailureCauses(TestResults results) {
    this.results = results;
    for (TestResult test : results.passed() ? List.<TestResult>of() : results.tests()) {
      boolean fails = test.status() == Status.FAILED;
      for (RuleId rule : applying(test)) {
        (fails ? failing : passing).merge(rule, 1, Integer::sum);
      }
    }
  }

  /** {@return the tests that fail, the largest group first; what has no cause comes last} */
  public static List<FailureGroup> of(TestResults results) {
    return new FailureCauses(results).groups();
  }

  /** {@return the rules among a test's findings, whoever's they are} */
  static Set<RuleId> applying(TestResult test) {
    return test.verdict().stream()
        .flatMap(v -> v.verdicts().stream())
        .flatMap(p -> p.findings().stream())
        .map(f -> f.stance().rule().id())
        .collect(Collectors.toSet());
  }

  private List<FailureGroup> groups() {
    Map<Optional<RuleId>, List<TestResult>> groups = new LinkedHashMap<>();
    Map<RuleId, Finding> causes = new HashMap<>();
    for (TestResult test : results.of(Status.FAILED)) {
      Optional<Finding> cause = cause(test);
      cause.ifPresent(c -> causes.putIfAbsent(c.stance().rule().id(), c));
      groups
          .computeIfAbsent(cause.map(c -> c.stance().rule().id()), c -> new ArrayList<>())
          .add(test);
    }
    return groups.entrySet().stream()
        .map(
            e ->
                new FailureGroup(
                    e.getKey().flatMap(r -> Optional.ofNullable(causes.get(r))), e.getValue()))
        .sorted(
            Comparator.comparing((FailureGroup g) -> g.cause().isEmpty())
                .thenComparing(g -> -g.tests().size()))
        .toList();
  }

  /**
   * {@return the most suspicious of the findings that tell of a difference; the first of equals;
   * none of a satisfaction, which also stances change that are met, gone or weigh otherwise}
   */
  private Optional<Finding> cause(TestResult test) {
    Optional<Finding> most = Optional.empty();
    if (test.isDone()) {
      return most;
    }
    Set<RuleId> seen = new HashSet<>();
    for (Finding finding :
        test.differingInVerdict().stream().flatMap(p -> TestResult.telling(p).stream()).toList()) {
      RuleId rule = finding.stance().rule().id();
      boolean isMore =
          seen.add(rule)
              && most.map(m -> suspicion(rule) > suspicion(m.stance().rule().id())).orElse(true);
      if (isMore) {
        most = Optional.of(finding);
      }
    }
    return most;
  }

  private double suspicion(RuleId rule) {
    double fails = failing.getOrDefault(rule, 0);
    double all = fails + passing.getOrDefault(rule, 0);
    return fails / Math.sqrt(results.count(Status.FAILED) * all);
  }
}
