package parley.app.coverage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.coverage.MissingWords.Line;
import parley.model.Place;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.output.paper.PaperLook.Tone;
import parley.output.paper.TextPaper;
import parley.output.text.Columns;
import parley.question.coverage.Aim;
import parley.question.coverage.CaseCoverage;
import parley.question.coverage.Coverage;
import parley.question.coverage.Mark;
import parley.question.coverage.Measure;
import parley.question.coverage.Reach;
import parley.question.coverage.RuleCoverage;
import parley.question.coverage.RuleCoverage.Use;
import parley.question.coverage.Share;

/**
 * Coverage as text: the numbers, what is missing at its place, and scenarios that would show it.
 */
public final class CoverageText {
  private static final int NAME = 10;

  private final PaperLook look;
  private final Appendable out;
  private final Paper paper;

  /** Writes on the given output in the given look. */
  public CoverageText(PaperLook look, Appendable out) {
    this.look = look;
    this.out = out;
    this.paper = new TextPaper(out, look);
  }

  /** Writes the whole. */
  public void write(Coverage coverage) throws IOException {
    for (CaseCoverage one : coverage.cases()) {
      out.append('\n');
      paper.title("Coverage of " + one.folder());
      for (Measure measure : Measure.values()) {
        tally(measure, one);
      }
      if (one.stopped().isPresent()) {
        out.append("  Not all is known: ").append(one.stopped().get()).append(".\n");
      }
      missing(one);
      suggestions(one);
    }
  }

  private void tally(Measure measure, CaseCoverage coverage) throws IOException {
    Share tally = coverage.tally(measure);
    int width = Integer.toString(tally.total()).length();
    String covered = " ".repeat(width - Integer.toString(tally.covered()).length());
    String numbers = covered + tally.covered() + " of " + tally.total();
    String percent = Columns.pad(numbers, 12) + tally.percent() + "%";
    String more =
        measure == Measure.CONDITIONS
            ? Aim.OF_PART.stream()
                .map(a -> a.words() + " " + coverage.tally(a).covered())
                .collect(Collectors.joining(", ", "  (seen ", ")"))
            : "";
    boolean all = tally.covered() == tally.total();
    line(
        all ? Tone.GOOD : Tone.DOUBT,
        "  " + Columns.pad(measure.id(), NAME) + "  " + percent + more);
  }

  private void missing(CaseCoverage coverage) throws IOException {
    List<RuleCoverage> never =
        coverage.stances().stream().filter(r -> r.use() == Use.NOT_IN_FORCE).toList();
    if (!never.isEmpty()) {
      paper.heading(Optional.empty(), "Never in force where a test looks");
      for (RuleCoverage rule : never) {
        paper.paragraph(place(rule.rule().place()) + "  " + rule.rule().id());
      }
    }
    targets("Not covered", coverage, Reach.MISSED);
    targets("Not known", coverage, Reach.UNKNOWN);
    targets("Impossible: no package shows it, so it does not count", coverage, Reach.IMPOSSIBLE);
    marks("Options that no tested package has", coverage.options());
    marks("Parties that no test looks at", coverage.parties());
    marks("Claims on which no rule that applied rests", coverage.claims());
  }

  private void targets(String heading, CaseCoverage coverage, Reach reach) throws IOException {
    List<Line> lines = new MissingWords(coverage.agenda()).of(coverage.targets(reach));
    if (lines.isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), heading);
    String last = "";
    for (Line line : lines) {
      String rule = place(line.rule().place()) + " " + line.rule().id();
      if (!rule.equals(last)) {
        paper.paragraph(rule);
        last = rule;
      }
      boolean whole = line.place().equals(line.rule().place());
      paper.item(1, (whole ? "" : "line " + line.place().line() + ": ") + line.words());
    }
  }

  private void marks(String heading, List<Mark> marks) throws IOException {
    String missing =
        marks.stream().filter(m -> !m.covered()).map(Mark::name).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      paper.heading(Optional.empty(), heading);
      paper.paragraph(missing);
    }
  }

  private void suggestions(CaseCoverage coverage) throws IOException {
    Map<String, String> scenarios = SuggestionYaml.of(coverage);
    if (scenarios.isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "Scenarios that would cover it");
    paper.paragraph(
        "Save each beside your scenarios, or paste its parts into one. The expectations are what"
            + " the rules say today: keep those that your sources bear out.");
    for (Map.Entry<String, String> scenario : scenarios.entrySet()) {
      out.append("\n# ").append(scenario.getKey()).append('\n').append(scenario.getValue());
    }
  }

  private static String place(Place place) {
    return place.file() + ":" + place.line();
  }

  private void line(Tone tone, String text) throws IOException {
    out.append(look.paint(tone, text)).append('\n');
  }
}
