package parley.question.check;

import java.util.List;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Severity;

/**
 * What the checks have found.
 *
 * @param findings in {@link Diagnostic#ORDER}
 * @param accepted findings that an author has accepted, in the same order
 * @param unchecked what a bound kept from being checked, in the user's words
 */
public record CheckResult(
    List<Diagnostic> findings, List<Accepted> accepted, List<String> unchecked) {
  public CheckResult {
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
    unchecked = List.copyOf(unchecked);
  }

  /** A finding with its author's reason to leave it. */
  public record Accepted(Diagnostic finding, String reason) {}

  /** {@return whether no bound kept anything from being checked} */
  public boolean isComplete() {
    return unchecked.isEmpty();
  }

  /** {@return whether something was found that is at least so bad} */
  public boolean has(Severity least) {
    return findings.stream().anyMatch(f -> f.severity().compareTo(least) <= 0);
  }
}
