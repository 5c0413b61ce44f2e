package parley.app.diagnose;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.output.document.DocumentBuilder;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Leverage;

/**
 * How many deals there would be without each stance alone, as a table.
 *
 * @param stopped the limit that was reached, if one was
 */
record LeverageSection(
    DocumentBuilder document,
    StanceWords stances,
    Diagnosis diagnosis,
    Optional<String> stopped,
    int shown) {
  void write() {
    document.heading("Deals without one stance alone");
    if (diagnosis.leverage().isEmpty()) {
      document.paragraph(
          stopped.map(r -> "Not known: " + r + ".").orElse("No party has a stance in force."));
      return;
    }
    BigInteger now = diagnosis.deals().orElse(BigInteger.ZERO);
    List<Leverage> moving =
        diagnosis.leverage().stream()
            .filter(l -> !l.deals().equals(now))
            .sorted(Comparator.comparing(Leverage::deals).reversed())
            .toList();
    document.table(
        List.of("", ""),
        moving.stream()
            .limit(shown)
            .map(l -> List.of(Numbers.quantity(l.deals()), stances.brief(l.stance())))
            .toList());
    if (moving.size() > shown) {
      document.paragraph(moving.size() - shown + " more: --all lists them.");
    }
    rest(moving.size());
  }

  private void rest(int moving) {
    int staying = diagnosis.leverage().size() - moving;
    if (staying > 0) {
      document.paragraph(
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
      document.paragraph(
          "Without any one of these its party accepts the same packages: " + idle + ".");
    }
  }
}
