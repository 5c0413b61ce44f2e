package parley.question.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Acceptance;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Severities;
import parley.diagnostic.Severity;
import parley.question.check.CheckResult.Accepted;

/**
 * What the authors of a case have said about findings: how bad they are, and which are meant so.
 *
 * @param files the names of the case's files: findings in others are left as they are
 */
public record Policy(Set<String> files, Severities severities, List<Acceptance> acceptances) {
  public Policy {
    files = Set.copyOf(files);
    acceptances = List.copyOf(acceptances);
  }

  /**
   * {@return the findings by what the authors of each case have said}
   *
   * @param unchecked what was not checked; an acceptance that may concern it is not called idle
   */
  public static CheckResult apply(
      List<Policy> policies, Collection<Diagnostic> found, List<String> unchecked) {
    List<Diagnostic> left = new ArrayList<>(found);
    List<Diagnostic> told = new ArrayList<>();
    List<Accepted> accepted = new ArrayList<>();
    for (Policy policy : policies) {
      List<Diagnostic> own =
          left.stream().filter(d -> policy.files.contains(d.place().file())).toList();
      left.removeIf(d -> policy.files.contains(d.place().file()));
      policy.apply(own, unchecked.isEmpty(), told, accepted);
    }
    told.addAll(left);
    told.sort(Diagnostic.ORDER);
    accepted.sort((a, b) -> Diagnostic.ORDER.compare(a.finding(), b.finding()));
    return new CheckResult(told, accepted, unchecked);
  }

  private void apply(
      List<Diagnostic> own, boolean whole, List<Diagnostic> told, List<Accepted> accepted) {
    Set<Acceptance> used = new LinkedHashSet<>();
    for (Diagnostic finding : own) {
      Optional<Acceptance> meant = acceptances.stream().filter(a -> a.covers(finding)).findFirst();
      meant.ifPresent(used::add);
      meant.ifPresent(a -> accepted.add(new Accepted(finding, a.reason())));
      if (meant.isEmpty()) {
        severities.apply(finding).ifPresent(told::add);
      }
    }
    acceptances.stream()
        .filter(a -> whole && !used.contains(a))
        .flatMap(a -> severities.apply(idle(a)).stream())
        .forEach(told::add);
  }

  private static Diagnostic idle(Acceptance acceptance) {
    return new Diagnostic(
        Severity.WARNING,
        Code.IDLE_ACCEPTANCE,
        acceptance.place(),
        "the rule has no finding " + acceptance.code().id() + " to accept",
        Optional.of("delete this part of `@accept`, or correct its code"));
  }
}
