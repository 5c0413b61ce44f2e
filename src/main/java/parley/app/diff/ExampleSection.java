package parley.app.diff;

import static java.util.stream.Collectors.joining;

import java.util.List;
import parley.app.words.TermWords;
import parley.app.words.VerdictWords;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.output.document.DocumentBuilder;
import parley.question.diff.DayDifference;
import parley.question.diff.Example;

/** The smallest example of each move, with the findings before and after. */
record ExampleSection(DocumentBuilder document, ComparedSides compared, MoveWords words) {
  private static final int FINDINGS_MAX = 4;

  void write(DayDifference day) {
    if (day.examples().isEmpty()) {
      return;
    }
    document.section("The package nearest to the status quo for each move");
    for (Example example : day.examples()) {
      document.item(
          MoveWords.signed(compared.title(example.party()) + ": " + MoveWords.of(example.move())));
      document.itemAt(
          1,
          MoveWords.signed(
              "package: " + TermWords.of(compared.difference().shared(), example.terms())));
      document.itemAt(1, MoveWords.signed("before: " + verdict(example.before())));
      document.itemAt(1, MoveWords.signed("after: " + verdict(example.after())));
      String by =
          example.responsible().stream()
              .map(r -> words.named(r) + " (" + MoveWords.where(r) + ")")
              .collect(joining("; "));
      document.itemAt(1, MoveWords.signed("because of: " + by));
    }
  }

  private String verdict(PartyVerdict verdict) {
    List<Finding> decisive = verdict.decisive();
    List<Finding> told =
        decisive.isEmpty()
            ? verdict.findings().stream().filter(Finding::givenUp).toList()
            : decisive;
    if (told.isEmpty()) {
      return VerdictWords.of(verdict.verdict());
    }
    String names =
        told.stream().limit(FINDINGS_MAX).map(ExampleSection::named).collect(joining("; "));
    int rest = told.size() - FINDINGS_MAX;
    return VerdictWords.of(verdict.verdict())
        + (decisive.isEmpty() ? ", gives up: " : ": ")
        + names
        + (rest > 0 ? " and " + rest + " more" : "");
  }

  private static String named(Finding finding) {
    List<String> claims = finding.stance().rule().claims();
    String cited = claims.isEmpty() ? "" : " [" + String.join(", ", claims) + "]";
    return finding.stance().rule().name() + " (" + finding.stance().kind().words() + ")" + cited;
  }
}
