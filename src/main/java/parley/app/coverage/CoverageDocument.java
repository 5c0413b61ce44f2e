package parley.app.coverage;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.coverage.MissingWords.Line;
import parley.model.Place;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Code;
import parley.output.document.Text;
import parley.output.document.Tone;
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
 * Coverage for a reader: the numbers, what is missing at its place, and scenarios that would show
 * it.
 */
public final class CoverageDocument {
  private final DocumentBuilder document = new DocumentBuilder();

  private CoverageDocument() {}

  public static Document of(Coverage coverage) {
    CoverageDocument answer = new CoverageDocument();
    coverage.cases().forEach(answer::add);
    return answer.document.build();
  }

  private void add(CaseCoverage coverage) {
    document.heading("Coverage of " + coverage.folder());
    tallies(document, coverage);
    coverage.stopped().ifPresent(document::unknown);
    missing(coverage);
    suggestions(document, coverage);
  }

  /** Adds the table of how much is covered. */
  static void tallies(DocumentBuilder document, CaseCoverage coverage) {
    List<List<Object>> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Share tally = coverage.tally(measure);
      Tone tone = tally.covered() == tally.total() ? Tone.GOOD : Tone.DOUBT;
      rows.add(
          List.of(
              Text.in(tone, measure.id()),
              tally.covered() + " of " + tally.total(),
              Text.in(tone, tally.percent() + "%"),
              measure == Measure.CONDITIONS ? seen(coverage) : ""));
    }
    document.table(List.of("", "covered", "share", ""), rows);
  }

  private static String seen(CaseCoverage coverage) {
    return Aim.OF_PART.stream()
        .map(a -> a.words() + " " + coverage.tally(a).covered())
        .collect(joining(", ", "seen ", ""));
  }

  private void missing(CaseCoverage coverage) {
    List<RuleCoverage> never =
        coverage.stances().stream().filter(r -> r.use() == Use.NOT_IN_FORCE).toList();
    if (!never.isEmpty()) {
      document.heading("Never in force where a test looks");
      never.forEach(r -> document.item(place(r.rule().place()) + "  " + r.rule().id()));
    }
    targets("Not covered", coverage, Reach.MISSED);
    targets("Not known", coverage, Reach.UNKNOWN);
    targets("Impossible: no package shows it, so it does not count", coverage, Reach.IMPOSSIBLE);
    marks(document, coverage);
  }

  private void targets(String heading, CaseCoverage coverage, Reach reach) {
    List<Line> lines = new MissingWords(coverage.agenda()).of(coverage.targets(reach));
    if (lines.isEmpty()) {
      return;
    }
    document.heading(heading);
    String last = "";
    for (Line line : lines) {
      String rule = place(line.rule().place()) + " " + line.rule().id();
      if (!rule.equals(last)) {
        document.item(rule);
        last = rule;
      }
      boolean whole = line.place().equals(line.rule().place());
      document.itemAt(1, (whole ? "" : "line " + line.place().line() + ": ") + line.words());
    }
  }

  /** Adds what is missing among options, parties and claims. */
  static void marks(DocumentBuilder document, CaseCoverage coverage) {
    marks(document, "Options that no tested package has", coverage.options());
    marks(document, "Parties that no test looks at", coverage.parties());
    marks(document, "Claims on which no rule that applied rests", coverage.claims());
  }

  private static void marks(DocumentBuilder document, String heading, List<Mark> marks) {
    List<Code> missing =
        marks.stream().filter(m -> !m.covered()).map(m -> new Code(m.name())).toList();
    if (!missing.isEmpty()) {
      document.heading(heading).paragraph(Text.join(", ", missing));
    }
  }

  /** Adds the scenarios that would cover what is missing. */
  static void suggestions(DocumentBuilder document, CaseCoverage coverage) {
    Map<String, String> scenarios = SuggestionYaml.of(coverage);
    if (scenarios.isEmpty()) {
      return;
    }
    document.heading("Scenarios that would cover it");
    document.paragraph(
        "Save each beside your scenarios, or paste its parts into one. The expectations are what"
            + " the rules say today: keep those that your sources bear out.");
    scenarios.forEach(
        (file, yaml) -> document.verbatim(Optional.of("yaml"), "# " + file + "\n" + yaml));
  }

  private static String place(Place place) {
    return place.file() + ":" + place.line();
  }
}
