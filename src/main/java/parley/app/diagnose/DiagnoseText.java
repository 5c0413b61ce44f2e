package parley.app.diagnose;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import parley.app.search.SharedOptions;
import parley.app.words.AgreementWords;
import parley.app.words.DealWords;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.model.RuleId;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.output.paper.TextPaper;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Repair;
import parley.question.search.Criterion;
import parley.space.zone.Zone;

/** Why there is no deal, or what the deals hang on, as text. */
public final class DiagnoseText {
  private final PaperLook look;
  private final DiagnosisResult result;
  private final Diagnosis diagnosis;
  private final StanceWords stances;
  private final DealWords deals;

  /** Writes in the given look. */
  public DiagnoseText(PaperLook look, DiagnosisResult result) {
    this.look = look;
    this.result = result;
    this.diagnosis = result.diagnosis().value();
    this.stances = new StanceWords(result.rules());
    this.deals = new DealWords(result.rules().agenda(), Criterion.FAIREST, Optional.empty());
  }

  /** Writes the whole. */
  public void write(Appendable out) throws IOException {
    Paper paper = new TextPaper(out, look);
    paper.title(result.scenario() + " " + look.dot() + " as of " + result.asOf());
    out.append('\n');
    summary(paper);
    if (result.hasDeals()) {
      new SharedOptions(result.rules().agenda(), result.zone().value()).write(paper);
    } else {
      conflicts(paper);
      repairs(paper);
    }
    new LeverageText(paper, stances, diagnosis, result.diagnosis().reason()).write(out);
    if (result.changes().isPresent()) {
      new ChangeText(paper, stances, result.changes().get()).write(result.parties().size());
    }
  }

  private void summary(Paper paper) throws IOException {
    List<String> silent = result.zone().value().silent().stream().map(stances::title).toList();
    if (!silent.isEmpty()) {
      paper.paragraph(
          "No stance of "
              + String.join(", ", silent)
              + " is known; taken here to accept everything.");
    }
    Optional<String> needed = AgreementWords.of(result.rules().agenda(), result.parties());
    if (needed.isPresent()) {
      paper.paragraph("For a deal: " + needed.get() + ".");
    }
    Zone zone = result.zone().value();
    String possible = zone.ruledOut().signum() == 0 ? "" : "possible ";
    String among = " among " + Numbers.many(zone.total(), possible + "package") + ".";
    String count =
        diagnosis
            .deals()
            .map(n -> n.signum() == 0 ? "No deal" : Numbers.many(n, "deal"))
            .orElse(result.hasDeals() ? "Some deals" : "An unknown number of deals");
    paper.paragraph(count + among);
    if (diagnosis.onlyReserved().filter(n -> n.signum() > 0).isPresent()) {
      paper.paragraph(
          "Reservation values alone keep "
              + Numbers.many(diagnosis.onlyReserved().get(), "package")
              + " from being a deal.");
    }
    if (result.stopped().isPresent()) {
      paper.paragraph("Not all is known: " + result.stopped().get() + ".");
    }
  }

  private void conflicts(Paper paper) throws IOException {
    paper.heading(Optional.empty(), "What cannot stand together");
    List<Conflict> found = diagnosis.conflicts();
    if (found.isEmpty()) {
      paper.paragraph(none("conflict"));
      return;
    }
    paper.paragraph(
        "Each of these sets leaves no package; without any one of its stances some package is"
            + " left. "
            + extent(found.size(), "conflict", diagnosis.moreConflicts()));
    for (int i = 0; i < found.size(); i++) {
      paper.section(
          (i + 1)
              + ". "
              + Numbers.many(found.get(i).stances().size(), "stance")
              + sure(found.get(i).confidence()));
      stances(paper, found.get(i).stances());
    }
  }

  private void stances(Paper paper, List<RuleId> ids) throws IOException {
    for (RuleId id : ids) {
      paper.item(0, stances.of(id));
    }
  }

  private void repairs(Paper paper) throws IOException {
    String who = result.only().map(p -> stances.title(p) + " would").orElse("parties would");
    paper.heading(Optional.empty(), "What " + who + " have to give up for a deal");
    List<Repair> found = diagnosis.repairs();
    if (found.isEmpty() && !diagnosis.moreRepairs()) {
      paper.paragraph("Nothing that may be given up opens a deal.");
      return;
    }
    if (found.isEmpty()) {
      paper.paragraph(none("repair"));
      return;
    }
    String order = result.weighed() ? "the least weight times confidence" : "the fewest stances";
    paper.paragraph(
        "Sets of which nothing can be spared, "
            + order
            + " first; satisfaction is that of the stances as held. "
            + extent(found.size(), "repair", diagnosis.moreRepairs()));
    for (int i = 0; i < found.size(); i++) {
      repair(paper, i + 1, found.get(i));
    }
  }

  private void repair(Paper paper, int number, Repair repair) throws IOException {
    String cost = result.weighed() ? ", cost " + Numbers.decimal(repair.cost()) : "";
    String opens =
        repair.deals().map(DiagnoseText::opens).orElse("opens deals, how many is not known");
    String size = Numbers.many(repair.stances().size(), "stance");
    paper.section(number + ". " + size + cost + sure(repair.confidence()) + ": " + opens);
    stances(paper, repair.stances());
    if (repair.best().isPresent()) {
      paper.paragraph("The fairest: " + deals.terms(repair.best().get().terms()) + ".");
      paper.paragraph("Satisfaction: " + deals.satisfaction(repair.best().get().verdicts()) + ".");
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
