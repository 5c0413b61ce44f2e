package parley.question.expectation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.expectation.Compared;
import parley.model.verdict.PartyVerdict;
import parley.question.expectation.TestResult.Status;

/** What failing tests say nothing reliable of: themselves, and the rules that they are about. */
public final class Untrusted {
  private final Set<String> tests = new HashSet<>();
  private final Set<RuleId> applying = new LinkedHashSet<>();
  private final List<TestResult> failed;

  private Untrusted(List<TestResult> failed) {
    this.failed = List.copyOf(failed);
    for (TestResult test : failed) {
      tests.add(key(test.place().file(), test.name()));
      List<PartyVerdict> differing = test.differing();
      Stream<PartyVerdict> parties =
          differing.isEmpty()
              ? test.verdict().stream().flatMap(v -> v.verdicts().stream())
              : differing.stream();
      parties
          .flatMap(p -> p.findings().stream())
          .forEach(f -> applying.add(f.stance().rule().id()));
    }
  }

  /** {@return what the tests that failed touch} */
  public static Untrusted of(TestResults results) {
    return new Untrusted(results.of(Status.FAILED));
  }

  /** {@return whether a test failed} */
  public boolean has(String file, String name) {
    return tests.contains(key(file, name));
  }

  /**
   * {@return the rules that failing tests are about: those that apply to the party whose verdict is
   * not as expected, those that were expected to, and the conclusions below them}
   */
  public Set<RuleId> touched(RuleSet rules) {
    Set<RuleId> touched = new LinkedHashSet<>();
    rules.stances().stream()
        .filter(s -> applying.contains(s.id()) || isExpected(s))
        .forEach(s -> touched.add(s.id()));
    Stream<Condition> conditions =
        rules.stances().stream()
            .filter(s -> touched.contains(s.id()))
            .map(s -> s.rule().condition());
    List<Conclusion> behind = rules.behind(conditions);
    behind.forEach(c -> touched.add(c.rule().id()));
    return touched;
  }

  private boolean isExpected(Stance stance) {
    return failed.stream()
        .flatMap(t -> t.differences().stream())
        .filter(d -> d.parties().contains(stance.party()))
        .map(Compared::expected)
        .anyMatch(e -> e.contains(stance.id().name()));
  }

  private static String key(String file, String name) {
    return file + '\n' + name;
  }
}
