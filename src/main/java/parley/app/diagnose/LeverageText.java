package parley.app.diagnose;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.output.paper.Paper;
import parley.output.text.Columns;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Leverage;

/**
 * How many deals there would be without each stance alone, as a table.
 *
 * @param stopped the limit that was reached, if one was
 */
record LeverageText(
    Paper paper, StanceWords stances, Diagnosis diagnosis, Optional<String> stopped) {
  void write(Appendable out) throws IOException {
    paper.heading(Optional.empty(), "Deals without one stance alone");
    if (diagnosis.leverage().isEmpty()) {
      paper.paragraph(
          stopped.map(r -> "Not known: " + r + ".").orElse("No party has a stance in force."));
      return;
    }
    BigInteger now = diagnosis.deals().orElse(BigInteger.ZERO);
    List<Leverage> moving =
        diagnosis.leverage().stream()
            .filter(l -> !l.deals().equals(now))
            .sorted(Comparator.comparing(Leverage::deals).reversed())
            .toList();
    int width = moving.stream().mapToInt(l -> Numbers.exact(l.deals()).length()).max().orElse(0);
    for (Leverage leverage : moving) {
      row(out, leverage, width);
    }
    rest(moving.size());
  }

  private void row(Appendable out, Leverage leverage, int width) throws IOException {
    String count = Numbers.exact(leverage.deals());
    String before = "  " + " ".repeat(width - count.length()) + count + "  ";
    for (String line :
        Columns.wrap(stances.brief(leverage.stance()), paper.look().width() - before.length())) {
      out.append(before).append(parley.diagnostic.DiagnosticText.printable(line)).append('\n');
      before = " ".repeat(before.length());
    }
  }

  private void rest(int moving) throws IOException {
    int staying = diagnosis.leverage().size() - moving;
    if (staying > 0) {
      paper.paragraph(
          (moving == 0 ? "Whichever single stance" : "Whichever of the other " + staying)
              + " is given up, the number of deals stays "
              + diagnosis.deals().map(Numbers::exact).orElse("the same")
              + ".");
    }
    String idle =
        diagnosis.leverage().stream()
            .filter(Leverage::idle)
            .map(l -> stances.brief(l.stance()))
            .collect(Collectors.joining("; "));
    if (!idle.isEmpty()) {
      paper.paragraph(
          "Without any one of these its party accepts the same packages: " + idle + ".");
    }
  }
}
