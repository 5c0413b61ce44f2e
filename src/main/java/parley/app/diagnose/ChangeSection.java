package parley.app.diagnose;

import java.util.List;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.OptionWords;
import parley.app.words.StanceWords;
import parley.app.words.VerdictWords;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Code;
import parley.question.diagnose.Change;
import parley.question.diagnose.Changes;
import parley.question.diagnose.DiagnosisResult;

/** The fewest terms to change in a package for it to become a deal, or to come closest. */
record ChangeSection(
    DocumentBuilder document, StanceWords stances, DiagnosisResult.OfPackage of, String file) {
  /**
   * Writes them.
   *
   * @param parties how many must agree
   */
  void write(int parties) {
    document.heading("The fewest changes to " + of.id());
    Changes changes = of.answer().value();
    if (of.answer().reason().isPresent() && changes.found().isEmpty()) {
      document.paragraph("Not known: " + of.answer().reason().get() + ".");
      return;
    }
    document.paragraph(aim(changes, parties) + more(changes));
    List<Change> found = changes.found();
    for (int i = 0; i < found.size(); i++) {
      change(i + 1, found.get(i), changes.deal());
    }
    found.stream().limit(1).filter(c -> !c.set().isEmpty()).forEach(this::hint);
  }

  private static String aim(Changes changes, int parties) {
    return changes.deal()
        ? "Each change makes it a deal; no smaller one does."
        : "No change makes it a deal. With each of these, "
            + changes.accepting()
            + " of "
            + Numbers.many(parties, "party", "parties")
            + " accept, which is the most that can.";
  }

  private String more(Changes changes) {
    if (!changes.more()) {
      return "";
    }
    return of.answer()
        .reason()
        .map(r -> " There may be more: " + r + ".")
        .orElse(" There are more: --limit N lists N.");
  }

  /** Ids stand here alone, as they have to be typed. */
  private void hint(Change first) {
    String set =
        first.set().entrySet().stream()
            .map(e -> " --set " + e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining());
    document.paragraph(
        "To try the first: ", new Code("parley what-if " + file + " -p " + of.id() + set));
  }

  private void change(int number, Change change, boolean deal) {
    OptionWords words = new OptionWords(stances.rules().agenda());
    String set =
        change.set().entrySet().stream()
            .map(e -> words.term(e.getKey(), e.getValue()))
            .collect(Collectors.joining("; "));
    document.item(number + ". " + (set.isEmpty() ? "nothing to change" : set));
    if (!deal) {
      document.itemAt(1, refusing(change.verdicts()));
    }
  }

  private String refusing(List<PartyVerdict> verdicts) {
    return verdicts.stream()
        .filter(v -> v.verdict() != Verdict.ACCEPTS)
        .map(v -> stances.title(v.party()) + ": " + VerdictWords.of(v.verdict()) + because(v))
        .collect(Collectors.joining("; "));
  }

  private static String because(PartyVerdict verdict) {
    List<String> rules = verdict.decisive().stream().map(f -> f.stance().rule().name()).toList();
    return rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")";
  }
}
