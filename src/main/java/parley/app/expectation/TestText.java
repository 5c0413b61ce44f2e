package parley.app.expectation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import parley.diagnostic.DiagnosticText;
import parley.model.Rule;
import parley.model.expectation.Compared;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.output.paper.PaperLook;
import parley.output.paper.PaperLook.Tone;
import parley.output.text.Columns;
import parley.question.expectation.FailureCauses;
import parley.question.expectation.FailureGroup;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;

/** The results of tests as text: those that failed in full, then how many there were. */
public final class TestText {
  private static final int FIELD_MAX = 28;

  /** Of many failures by one rule. */
  private static final int SHOWN_MAX = 2;

  private static final int COLUMN_MIN = 12;

  private final PaperLook look;
  private final Appendable out;

  /** Writes on the given output in the given look. */
  public TestText(PaperLook look, Appendable out) {
    this.look = look;
    this.out = out;
  }

  /** Writes the whole. */
  public void write(TestResults results) throws IOException {
    for (FailureGroup group : FailureCauses.of(results)) {
      failures(group);
    }
    for (TestResult test : results.of(Status.TODO)) {
      line(Tone.DOUBT, "~ " + title(test) + ", todo: " + test.remarks().todo().orElseThrow());
      line(Tone.FAINT, "  " + place(test));
    }
    if (results.count(Status.TODO) > 0) {
      out.append('\n');
    }
    line(results.passed() ? Tone.GOOD : Tone.BAD, summary(results));
  }

  /** {@return "214 tests: 213 passed, 1 failed, 0 todo"} */
  public static String summary(TestResults results) {
    int all = results.tests().size();
    return "%s: %s passed, %s failed%s"
        .formatted(
            number(all) + (all == 1 ? " test" : " tests"),
            number(results.count(Status.PASSED)),
            number(results.count(Status.FAILED)),
            results.count(Status.TODO) == 0
                ? ""
                : ", " + number(results.count(Status.TODO)) + " todo");
  }

  /** Of many tests that fail by one rule, only the first are shown in full. */
  private void failures(FailureGroup group) throws IOException {
    int whole = group.tests().size();
    if (group.cause().isPresent() && whole > 1) {
      Rule rule = group.cause().get().stance().rule();
      line(Tone.BAD, "%s tests fail by one rule: %s".formatted(number(whole), words(group)));
      line(Tone.FAINT, "  " + rule.place().file() + ":" + rule.place().line());
      out.append('\n');
      whole = Math.min(whole, SHOWN_MAX);
    }
    for (TestResult test : group.tests().subList(0, whole)) {
      failure(test);
    }
    List<TestResult> others = group.tests().subList(whole, group.tests().size());
    if (!others.isEmpty()) {
      out.append("By the same rule:\n");
      for (TestResult test : others) {
        line(Tone.BAD, look.no() + " " + title(test) + ", " + place(test));
      }
      out.append('\n');
    }
  }

  /** {@return "seller: No giving away (red line)"} */
  static String words(FailureGroup group) {
    Finding cause = group.cause().orElseThrow();
    Rule rule = cause.stance().rule();
    return rule.owner() + ": " + rule.name() + " (" + cause.stance().kind().words() + ")";
  }

  void failure(TestResult test) throws IOException {
    line(Tone.BAD, look.no() + " " + title(test));
    line(Tone.FAINT, "  " + place(test));
    if (test.isDone()) {
      paragraph("  ", "It holds: remove `todo` (" + test.remarks().todo().orElseThrow() + ").");
    } else {
      sideBySide(test.differences());
      for (PartyVerdict party : test.differing()) {
        findings(party);
      }
    }
    if (test.stopped().isPresent()) {
      paragraph("  ", "Not all is known: " + test.stopped().get() + ".");
    }
    out.append("  ").append(DiagnosticText.printable(test.explain())).append("\n\n");
  }

  private void sideBySide(List<Compared> points) throws IOException {
    int field =
        Math.min(FIELD_MAX, points.stream().mapToInt(p -> Columns.of(p.field())).max().orElse(0));
    int left = look.width() - 4 - field - 4;
    int widest = points.stream().mapToInt(p -> Columns.of(p.expected())).max().orElse(COLUMN_MIN);
    int column = Math.max(COLUMN_MIN, Math.min(left / 2, widest));
    row(List.of("", "expected", "actual"), field, column);
    for (Compared point : points) {
      row(List.of(point.field(), point.expected(), point.actual()), field, column);
    }
  }

  private void row(List<String> cells, int field, int column) throws IOException {
    int rest = Math.max(COLUMN_MIN, look.width() - 4 - field - 4 - column);
    List<String> expected = Columns.wrap(DiagnosticText.printable(cells.get(1)), column);
    List<String> actual = Columns.wrap(DiagnosticText.printable(cells.get(2)), rest);
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String name = Columns.pad(i == 0 ? cells.get(0) : "", field);
      String middle = Columns.pad(i < expected.size() ? expected.get(i) : "", column);
      String last = i < actual.size() ? actual.get(i) : "";
      out.append(("    " + name + "  " + middle + "  " + last).stripTrailing()).append('\n');
    }
  }

  private void findings(PartyVerdict party) throws IOException {
    List<Finding> telling = TestResult.telling(party);
    String words = party.party() + " " + PaperLook.words(party.verdict());
    paragraph("    ", words + (telling.isEmpty() ? ", with no findings" : ", because of:"));
    for (Finding finding : telling) {
      Rule rule = finding.stance().rule();
      String kind = finding.stance().kind().id().replace('_', ' ');
      String given = finding.givenUp() ? ", given up" : "";
      paragraph("      ", rule.name() + " (" + kind + given + ")");
      line(Tone.FAINT, "        " + rule.place().file() + ":" + rule.place().line());
    }
  }

  private void paragraph(String indent, String text) throws IOException {
    String before = indent;
    for (String line : Columns.wrap(text, look.width() - indent.length() - 2)) {
      out.append(before).append(DiagnosticText.printable(line)).append('\n');
      before = indent + "  ";
    }
  }

  private void line(Tone tone, String text) throws IOException {
    out.append(look.paint(tone, text)).append('\n');
  }

  private static String title(TestResult test) {
    return test.scenario() + ": " + test.name();
  }

  private static String place(TestResult test) {
    return test.place().file() + ":" + test.place().line();
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
