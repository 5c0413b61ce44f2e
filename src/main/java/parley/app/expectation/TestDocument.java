package parley.app.expectation;

import java.util.List;
import java.util.Optional;
import parley.app.suite.Reached;
import parley.app.words.Numbers;
import parley.app.words.VerdictWords;
import parley.model.Place;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.expectation.Compared;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.output.document.Tone;
import parley.question.expectation.FailureCauses;
import parley.question.expectation.FailureGroup;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;
import parley.question.mutation.Fate;

/** The results of tests for a reader: those that failed in full, and how many there were. */
public final class TestDocument {
  /** Of many failures by one rule, on a screen. */
  private static final int SHOWN_MAX = 2;

  private final DocumentBuilder document = new DocumentBuilder();
  private final int shown;

  private TestDocument(int shown) {
    this.shown = shown;
  }

  /** {@return for a terminal: how many there were stands at the end, where one looks} */
  public static Document screen(TestResults results) {
    TestDocument answer = new TestDocument(SHOWN_MAX);
    answer.results(results);
    answer.document.heading(results.passed() ? Tone.GOOD : Tone.BAD, Text.of(summary(results)));
    return answer.document.build();
  }

  /** {@return for a pull request or the summary of a CI job} */
  static Document memo(TestResults results, List<Reached> missed, List<Fate> survivors) {
    TestDocument answer = new TestDocument(Integer.MAX_VALUE);
    answer.document.title("Parley: " + summary(results));
    answer.results(results);
    answer.survivors(survivors);
    if (!missed.isEmpty()) {
      answer.document.heading("Thresholds missed");
      missed.forEach(m -> answer.document.item(m.words()));
    }
    return answer.document.build();
  }

  static Document of(TestResult failed) {
    TestDocument answer = new TestDocument(Integer.MAX_VALUE);
    answer.failure(failed);
    return answer.document.build();
  }

  /** {@return "214 tests: 213 passed, 1 failed"; with those to do if there are some} */
  static String summary(TestResults results) {
    int all = results.tests().size();
    long todo = results.count(Status.TODO);
    return "%s: %s passed, %s failed%s"
        .formatted(
            Numbers.exact(all) + (all == 1 ? " test" : " tests"),
            Numbers.exact(results.count(Status.PASSED)),
            Numbers.exact(results.count(Status.FAILED)),
            todo == 0 ? "" : ", " + Numbers.exact(todo) + " todo");
  }

  private void results(TestResults results) {
    FailureCauses.of(results).forEach(this::failures);
    if (results.count(Status.TODO) > 0) {
      document.heading("To do");
    }
    for (TestResult test : results.of(Status.TODO)) {
      document.item(
          Sign.PARTLY, " ", title(test) + ": " + test.remarks().todo().orElse("") + " ", at(test));
    }
  }

  /** Of many tests that fail by one rule, only the first are shown in full. */
  private void failures(FailureGroup group) {
    List<TestResult> tests = group.tests();
    int whole = tests.size();
    if (group.cause().isPresent() && whole > 1) {
      Stance stance = group.cause().get().stance();
      document.heading(
          Tone.BAD,
          Text.of(
              Numbers.exact(whole) + " tests fail, probably by " + stance.id() + words(stance)));
      document.paragraph(place(stance.rule().place()));
      whole = Math.min(whole, shown);
    }
    tests.subList(0, whole).forEach(this::failure);
    if (whole < tests.size()) {
      document.heading("By the same rule");
      tests
          .subList(whole, tests.size())
          .forEach(t -> document.item(Sign.NO, " " + title(t) + " ", at(t)));
    }
  }

  private static String words(Stance stance) {
    return " (" + stance.kind().words() + ")";
  }

  private void failure(TestResult test) {
    document.heading(Tone.BAD, Text.of(Sign.NO, " " + title(test)));
    document.paragraph(at(test));
    if (test.isDone()) {
      document.paragraph("It holds: remove `todo` (" + test.remarks().todo().orElse("") + ").");
    } else {
      document.table(List.of("", "expected", "actual"), rows(test.differences()));
      List<PartyVerdict> verdicts = test.differingInVerdict();
      verdicts.forEach(this::findings);
      test.differing().stream().filter(v -> !verdicts.contains(v)).forEach(this::satisfaction);
    }
    test.stopped().ifPresent(document::unknown);
    document.verbatim(Optional.of("console"), test.explain());
  }

  private static List<List<String>> rows(List<Compared> points) {
    return points.stream().map(p -> List.of(p.field(), p.expected(), p.actual())).toList();
  }

  private void findings(PartyVerdict party) {
    List<Finding> telling = TestResult.telling(party);
    String words = party.party() + " " + VerdictWords.of(party.verdict());
    document.item(words + (telling.isEmpty() ? ", with no findings" : ", because of:"));
    telling.forEach(this::finding);
  }

  /** No one stance is to blame: what is met counts as well as what is not. */
  private void satisfaction(PartyVerdict party) {
    document.item(
        party.party()
            + " "
            + VerdictWords.of(party.verdict())
            + ", but its satisfaction differs: some demand or preference of it was added, removed,"
            + " changed or weighted otherwise, or is met otherwise"
            + (party.findings().isEmpty() ? "" : "; not met or crossed:"));
    party.findings().forEach(this::finding);
  }

  private void finding(Finding finding) {
    Rule rule = finding.stance().rule();
    String kind = finding.stance().kind().id().replace('_', ' ');
    String given = finding.givenUp() ? ", given up" : "";
    document.itemAt(1, rule.name() + " (" + kind + given + ") ", place(rule.place()));
  }

  private void survivors(List<Fate> survivors) {
    if (!survivors.isEmpty()) {
      document.heading("Mistakes that no test notices");
    }
    for (Fate survivor : survivors) {
      String mistake = survivor.mutant().operator().words();
      document.item(
          survivor.mutant().rule() + " ", place(survivor.mutant().place()), ": " + mistake);
    }
  }

  private static String title(TestResult test) {
    return test.scenario() + ": " + test.name();
  }

  private static Text at(TestResult test) {
    return place(test.place());
  }

  private static Text place(Place place) {
    return Text.in(Tone.FAINT, place.file() + ":" + place.line());
  }
}
