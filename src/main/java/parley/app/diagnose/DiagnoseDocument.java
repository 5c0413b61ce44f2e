package parley.app.diagnose;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import parley.app.words.AgreementWords;
import parley.app.words.DealWords;
import parley.app.words.Numbers;
import parley.app.words.SharedOptions;
import parley.app.words.StanceWords;
import parley.model.RuleId;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Repair;
import parley.question.search.Criterion;

/** Why there is no deal, or what the deals hang on, as text. */
public final class DiagnoseDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final DiagnosisResult result;
  private final Diagnosis diagnosis;
  private final StanceWords stances;
  private final DealWords deals;

  private DiagnoseDocument(DiagnosisResult result) {
    this.result = result;
    this.diagnosis = result.diagnosis().value();
    this.stances = new StanceWords(result.rules());
    this.deals = new DealWords(result.rules().agenda(), Criterion.FAIREST, Optional.empty());
  }

  public static Document of(DiagnosisResult result) {
    return new DiagnoseDocument(result).whole();
  }

  private Document whole() {
    document.title(Text.dotted(result.scenario(), "as of " + result.asOf()));
    summary();
    if (result.hasDeals()) {
      new SharedOptions(result.rules().agenda(), result.zone().value()).write(document);
    } else {
      conflicts();
      repairs();
    }
    new LeverageSection(document, stances, diagnosis, result.diagnosis().reason()).write();
    result
        .changes()
        .ifPresent(c -> new ChangeSection(document, stances, c).write(result.parties().size()));
    return document.build();
  }

  private void summary() {
    List<String> silent = result.zone().value().silent().stream().map(stances::title).toList();
    if (!silent.isEmpty()) {
      document.paragraph(
          "No stance of "
              + String.join(", ", silent)
              + " is known; taken here to accept everything.");
    }
    Optional<String> needed = AgreementWords.of(result.rules().agenda(), result.parties());
    if (needed.isPresent()) {
      document.paragraph("For a deal: " + needed.get() + ".");
    }
    String among = " among " + Numbers.many(result.zone().value().total(), "package") + ".";
    String count =
        diagnosis
            .deals()
            .map(n -> n.signum() == 0 ? "No deal" : Numbers.many(n, "deal"))
            .orElse(result.hasDeals() ? "Some deals" : "An unknown number of deals");
    document.paragraph(count + among);
    if (diagnosis.onlyReserved().filter(n -> n.signum() > 0).isPresent()) {
      document.paragraph(
          "Reservation values alone keep "
              + Numbers.many(diagnosis.onlyReserved().get(), "package")
              + " from being a deal.");
    }
    result.stopped().ifPresent(document::unknown);
  }

  private void conflicts() {
    document.heading("What cannot stand together");
    List<Conflict> found = diagnosis.conflicts();
    if (found.isEmpty()) {
      document.paragraph(none("conflict"));
      return;
    }
    document.paragraph(
        "Each of these sets leaves no package; without any one of its stances some package is"
            + " left. "
            + extent(found.size(), "conflict", diagnosis.moreConflicts()));
    for (int i = 0; i < found.size(); i++) {
      document.section(
          (i + 1)
              + ". "
              + Numbers.many(found.get(i).stances().size(), "stance")
              + sure(found.get(i).confidence()));
      stances(found.get(i).stances());
    }
  }

  private void stances(List<RuleId> ids) {
    for (RuleId id : ids) {
      document.item(stances.of(id));
    }
  }

  private void repairs() {
    String who = result.only().map(p -> stances.title(p) + " would").orElse("parties would");
    document.heading("What " + who + " have to give up for a deal");
    List<Repair> found = diagnosis.repairs();
    if (found.isEmpty() && !diagnosis.moreRepairs()) {
      document.paragraph("Nothing that may be given up opens a deal.");
      return;
    }
    if (found.isEmpty()) {
      document.paragraph(none("repair"));
      return;
    }
    String order = result.weighed() ? "the least weight times confidence" : "the fewest stances";
    document.paragraph(
        "Sets of which nothing can be spared, "
            + order
            + " first; satisfaction is that of the stances as held. "
            + extent(found.size(), "repair", diagnosis.moreRepairs()));
    for (int i = 0; i < found.size(); i++) {
      repair(i + 1, found.get(i));
    }
  }

  private void repair(int number, Repair repair) {
    String cost = result.weighed() ? ", cost " + Numbers.decimal(repair.cost()) : "";
    String opens =
        repair.deals().map(DiagnoseDocument::opens).orElse("opens deals, how many is not known");
    String size = Numbers.many(repair.stances().size(), "stance");
    document.section(number + ". " + size + cost + sure(repair.confidence()) + ": " + opens);
    stances(repair.stances());
    if (repair.best().isPresent()) {
      document.paragraph("The fairest: " + deals.terms(repair.best().get().terms()) + ".");
      document.paragraph(
          "Satisfaction: " + deals.satisfaction(repair.best().get().verdicts()) + ".");
    }
  }

  private static String sure(double confidence) {
    return confidence < 1 ? ", all held with probability " + Numbers.decimal(confidence) : "";
  }

  private static String opens(BigInteger deals) {
    return "opens " + Numbers.many(deals, "deal");
  }

  /** {@return that a limit was reached before anything was found} */
  private String none(String noun) {
    String reason = result.diagnosis().reason().map(r -> "; " + r).orElse("");
    return "No " + noun + " was found" + reason + ".";
  }

  /** {@return "3 conflicts in all." or that there are more} */
  private String extent(int count, String noun, boolean more) {
    if (!more) {
      return Numbers.many(count, noun) + " in all.";
    }
    return result
        .diagnosis()
        .reason()
        .map(r -> "At least " + Numbers.many(count, noun) + "; " + r + ".")
        .orElse(
            "There are more than "
                + (count == 1 ? "this one" : "these " + count)
                + ": --limit N lists N.");
  }
}
