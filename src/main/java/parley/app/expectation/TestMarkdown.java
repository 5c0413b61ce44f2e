package parley.app.expectation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.app.suite.Reached;
import parley.model.Place;
import parley.model.Rule;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.output.paper.MarkdownPaper;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.question.expectation.FailureCauses;
import parley.question.expectation.FailureGroup;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;
import parley.question.mutation.Fate;

/** The results of tests as markdown, for a pull request or the summary of a CI job. */
public final class TestMarkdown {
  private final Paper paper;

  private TestMarkdown(Paper paper) {
    this.paper = paper;
  }

  /** Writes the whole. */
  public static void write(
      Appendable out, TestResults results, List<Reached> missed, List<Fate> survivors)
      throws IOException {
    TestMarkdown markdown = new TestMarkdown(new MarkdownPaper(out));
    markdown.paper.title("Parley: " + TestText.summary(results));
    for (FailureGroup group : FailureCauses.of(results)) {
      markdown.failures(group);
    }
    markdown.todos(results.of(Status.TODO));
    markdown.survivors(survivors);
    markdown.missed(missed);
  }

  private void failures(FailureGroup group) throws IOException {
    if (group.cause().isPresent() && group.tests().size() > 1) {
      Place at = group.cause().get().stance().rule().place();
      paper.paragraph(
          "%d tests fail by one rule: %s, %s:%d"
              .formatted(group.tests().size(), TestText.words(group), at.file(), at.line()));
    }
    for (TestResult test : group.tests()) {
      failure(test);
    }
  }

  private void failure(TestResult test) throws IOException {
    paper.heading(Optional.empty(), "✗ " + test.scenario() + ": " + test.name());
    paper.paragraph(test.place().file() + ":" + test.place().line());
    if (test.isDone()) {
      paper.paragraph(FailureText.oneLine(test));
    } else {
      List<List<String>> rows =
          test.differences().stream()
              .map(p -> List.of(p.field(), p.expected(), p.actual()))
              .toList();
      paper.table(List.of("", "expected", "actual"), rows, List.of());
    }
    for (PartyVerdict party : test.differing()) {
      findings(party);
    }
    if (test.stopped().isPresent()) {
      paper.paragraph("Not all is known: " + test.stopped().get() + ".");
    }
    paper.paragraph(test.explain());
  }

  private void findings(PartyVerdict party) throws IOException {
    paper.item(0, party.party() + " " + PaperLook.words(party.verdict()));
    for (Finding finding : TestResult.telling(party)) {
      Rule rule = finding.stance().rule();
      String place = rule.place().file() + ":" + rule.place().line();
      paper.item(1, rule.name() + " (" + place + ")");
    }
  }

  private void survivors(List<Fate> survivors) throws IOException {
    if (survivors.isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "Mistakes that no test notices");
    for (Fate survivor : survivors) {
      Place at = survivor.mutant().place();
      String rule = survivor.mutant().rule() + " (" + at.file() + ":" + at.line() + ")";
      paper.item(0, rule + ": " + survivor.mutant().operator().words());
    }
  }

  private void missed(List<Reached> missed) throws IOException {
    if (missed.isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "Thresholds missed");
    for (Reached one : missed) {
      paper.item(0, one.words());
    }
  }

  private void todos(List<TestResult> todos) throws IOException {
    if (todos.isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "To do");
    for (TestResult test : todos) {
      String title = test.scenario() + ": " + test.name();
      paper.item(0, title + ": " + test.remarks().todo().orElse(""));
    }
  }
}
