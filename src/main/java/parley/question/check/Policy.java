package parley.question.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Acceptance;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Severities;
import parley.diagnostic.Severity;
import parley.diagnostic.Topic;
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
    Map<Acceptance, List<Diagnostic>> covered = covered(own);
    Set<Diagnostic> met = new HashSet<>();
    for (Acceptance acceptance : acceptances) {
      List<Diagnostic> meant = covered.getOrDefault(acceptance, List.of());
      if (meant.size() > 1 && acceptance.about().isEmpty()) {
        severities.apply(vague(acceptance, meant.size())).ifPresent(told::add);
      } else if (meant.isEmpty() && whole) {
        severities.apply(idle(acceptance)).ifPresent(told::add);
      } else {
        meant.forEach(m -> accepted.add(new Accepted(m, acceptance.reason())));
        met.addAll(meant);
        meant.stream()
            .flatMap(m -> acceptance.unnamed(m).stream())
            .flatMap(about -> severities.apply(unnamed(acceptance, about)).stream())
            .forEach(told::add);
      }
    }
    own.stream()
        .filter(f -> !met.contains(f))
        .forEach(f -> severities.apply(f).ifPresent(told::add));
  }

  /**
   * {@return what each accepts: first those that say what a finding must speak of; of those that do
   * not each one finding, and where there are fewer of them than findings, all of these}
   */
  private Map<Acceptance, List<Diagnostic>> covered(List<Diagnostic> own) {
    Map<Acceptance, List<Diagnostic>> covered = new HashMap<>();
    List<Diagnostic> left = new ArrayList<>(own);
    for (Acceptance named : acceptances) {
      if (named.about().isPresent()) {
        covered.put(named, left.stream().filter(named::covers).toList());
        left.removeIf(named::covers);
      }
    }
    for (Acceptance any : acceptances) {
      if (any.about().isEmpty() && !covered.containsKey(any)) {
        List<Acceptance> like = acceptances.stream().filter(any::isLike).toList();
        List<Diagnostic> meant = left.stream().filter(any::covers).toList();
        for (int i = 0; i < like.size(); i++) {
          boolean isEnough = meant.size() <= like.size();
          List<Diagnostic> each =
              meant.subList(Math.min(i, meant.size()), Math.min(i + 1, meant.size()));
          covered.put(like.get(i), isEnough ? each : meant);
        }
      }
    }
    return covered;
  }

  private static Diagnostic idle(Acceptance acceptance) {
    String about = acceptance.about().map(a -> " that speaks of `" + a + "`").orElse("");
    return new Diagnostic(
        Severity.WARNING,
        Code.IDLE_ACCEPTANCE,
        acceptance.place(),
        "the rule has no finding " + acceptance.code().id() + about + " to accept",
        Optional.of("delete this part of `@accept`, or correct its code"));
  }

  /** Once the rules change, a finding about something else would be accepted unseen. */
  private static Diagnostic unnamed(Acceptance acceptance, String about) {
    String code = acceptance.code().id();
    return new Diagnostic(
        Severity.WARNING,
        Code.IDLE_ACCEPTANCE,
        acceptance.place(),
        "this accepts any finding %s of the rule, not only the one about `%s`"
            .formatted(code, about),
        Optional.of("name what it is about: %s `%s`: why".formatted(code, about)),
        new Topic(Topic.Kind.FINDING, List.of(about)));
  }

  /** A finding that nobody has looked at must not be taken for the one that somebody accepted. */
  private static Diagnostic vague(Acceptance acceptance, int findings) {
    String code = acceptance.code().id();
    return new Diagnostic(
        Severity.WARNING,
        Code.IDLE_ACCEPTANCE,
        acceptance.place(),
        "the rule has %d findings %s, and this does not say which is accepted"
            .formatted(findings, code),
        Optional.of(
            "name the rule or the part that the finding speaks of, once for each: %s `…`: why"
                .formatted(code)));
  }
}
