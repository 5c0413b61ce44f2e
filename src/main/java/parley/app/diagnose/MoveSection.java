package parley.app.diagnose;

import java.util.ArrayList;
import java.util.List;
import parley.app.words.Numbers;
import parley.app.words.OptionWords;
import parley.app.words.StanceWords;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.diagnose.BoundShift;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.MovePair;
import parley.question.diagnose.Moves;
import parley.space.Answer;

/** How far somebody has to move for a deal. */
record MoveSection(DocumentBuilder document, StanceWords stances, int shown) {
  void write(Answer<Moves> answer) {
    Moves moves = answer.value();
    if (!moves.single().isEmpty()) {
      document
          .heading("How far somebody would have to move")
          .paragraph("The smallest shift of one bound that alone opens a deal.");
      List<List<Object>> rows = new ArrayList<>();
      for (BoundShift move : moves.single()) {
        rows.add(List.of(Numbers.quantity(move.deals()), words(move)));
      }
      table(rows);
    }
    if (!moves.pairs().isEmpty()) {
      document
          .heading("How far two bounds would have to move")
          .paragraph("Neither shift alone opens a deal; both together do.");
      List<List<Object>> rows = new ArrayList<>();
      for (MovePair pair : moves.pairs()) {
        rows.add(
            List.of(
                Numbers.quantity(pair.deals()),
                Text.join("; ", pair.moves().stream().map(this::words).toList())));
      }
      table(rows);
    }
    answer.reason().ifPresent(document::unknown);
  }

  /** Says why nothing is listed. */
  void writeNone(DiagnosisResult result) {
    boolean listed = !result.moves().value().single().isEmpty();
    boolean none = result.diagnosis().value().deals().map(n -> n.signum() == 0).orElse(false);
    if (listed || !none || result.moves().reason().isPresent()) {
      return;
    }
    document
        .heading("How far somebody would have to move")
        .paragraph(
            result.hasBounds()
                ? "No shift of a single bound opens a deal."
                : "No stance compares a number or an ordered issue, so no bound can be shifted.");
  }

  private void table(List<List<Object>> rows) {
    document.table(List.of("deals", "if"), rows.stream().limit(shown).toList());
    if (rows.size() > shown) {
      document.paragraph(rows.size() - shown + " more: --all lists them.");
    }
  }

  /** {@return "EU: What treasuries can bear, Support: 300 → 450 billion dollars"} */
  private Text words(BoundShift move) {
    OptionWords words = new OptionWords(stances.rules().agenda());
    return Text.of(
        stances.brief(move.stance()) + ", " + words.issue(move.issue()) + ": ",
        words.option(move.issue(), move.from()) + " ",
        Sign.ARROW,
        " " + words.option(move.issue(), move.to()));
  }
}
