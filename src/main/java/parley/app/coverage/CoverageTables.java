package parley.app.coverage;

import java.util.ArrayList;
import java.util.List;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Code;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.output.document.Tone;
import parley.question.coverage.Aim;
import parley.question.coverage.CaseCoverage;
import parley.question.coverage.Coverage;
import parley.question.coverage.PartCoverage;
import parley.question.coverage.Reach;
import parley.question.coverage.RuleCoverage;
import parley.question.coverage.RuleCoverage.Use;

/** Coverage rule by rule and part by part, what is covered too: for a page. */
final class CoverageTables {
  private static final List<String> HEAD =
      List.of("rule", "applies", "part of its condition", "holds", "not", "decides");

  private final DocumentBuilder document = new DocumentBuilder();

  private CoverageTables() {}

  static Document of(Coverage coverage) {
    CoverageTables answer = new CoverageTables();
    answer.document.title("Coverage of rules");
    coverage.cases().forEach(answer::add);
    return answer.document.build();
  }

  private void add(CaseCoverage coverage) {
    document.heading(coverage.folder());
    coverage.stopped().ifPresent(document::unknown);
    CoverageDocument.tallies(document, coverage);
    document.section("Rules");
    document.paragraph(
        "Each part of a condition should be seen to hold, not to hold, and to decide whether a"
            + " stance applies.");
    PartText parts = new PartText(coverage.agenda());
    List<List<Object>> rows = new ArrayList<>();
    coverage.rules().forEach(r -> rows.addAll(rows(r, parts)));
    document.table(HEAD, rows);
    CoverageDocument.marks(document, coverage);
    CoverageDocument.suggestions(document, coverage);
  }

  private static List<List<Object>> rows(RuleCoverage rule, PartText parts) {
    List<List<Object>> rows = new ArrayList<>();
    String place = rule.rule().place().file() + ":" + rule.rule().place().line();
    Text name = Text.of(Text.in(Tone.STRONG, rule.rule().id().toString()), " ", new Code(place));
    String never = rule.use() == Use.NOT_IN_FORCE ? "never in force" : "never";
    String times = rule.fired() == 1 ? "once" : rule.fired() + " times";
    rows.add(List.of(name, words(rule.fires(), times, never), "", "", "", ""));
    for (PartCoverage part : rule.parts()) {
      List<Object> row = new ArrayList<>(List.of("", "", new Code(parts.of(part.part()))));
      Aim.OF_PART.forEach(a -> row.add(words(part.reach(a), "yes", "never")));
      rows.add(row);
    }
    return rows;
  }

  private static Text words(Reach reach, String yes, String never) {
    return switch (reach) {
      case REACHED -> Text.of(Sign.YES, " ", yes);
      case MISSED -> Text.of(Sign.NO, " ", Text.in(Tone.STRONG, never));
      case IMPOSSIBLE -> Text.of(Sign.NONE, " impossible");
      case UNKNOWN -> Text.of(Sign.OPEN, " ", Text.in(Tone.STRONG, "not known"));
    };
  }
}
