package parley.app.explain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.app.words.ChoiceWords;
import parley.app.words.ContradictionWords;
import parley.app.words.Sources;
import parley.app.words.TermItems;
import parley.app.words.Verdicts;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.paper.MarkdownPaper;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.output.paper.TextPaper;
import parley.question.explain.OpenExplanation;

/** What would decide a package that leaves issues open, in words that a memo can take. */
public final class OpenExplainDocument {
  private final OpenExplanation explanation;
  private final Agenda agenda;
  private final PackageVerdict verdict;
  private final Paper paper;
  private final Sources sources;

  private OpenExplainDocument(OpenExplanation explanation, Paper paper) {
    this.explanation = explanation;
    this.agenda = explanation.agenda();
    this.verdict = explanation.verdict();
    this.paper = paper;
    this.sources = new Sources(paper, explanation.register(), explanation.asOf());
  }

  /** Writes text for a terminal. */
  public static void text(Appendable out, PaperLook look, OpenExplanation explanation)
      throws IOException {
    new OpenExplainDocument(explanation, new TextPaper(out, look)).write();
  }

  /** Writes Markdown. */
  public static void markdown(Appendable out, OpenExplanation explanation) throws IOException {
    new OpenExplainDocument(explanation, new MarkdownPaper(out)).write();
  }

  private void write() throws IOException {
    String dot = " " + paper.look().dot() + " ";
    paper.title(explanation.scenario() + dot + verdict.id() + dot + "as of " + explanation.asOf());
    if (!verdict.title().isBlank()) {
      paper.paragraph(verdict.title());
    }
    outcome();
    new TermItems(paper, agenda, verdict, explanation.origin()).write(verdict.open(), sources);
    for (PartyVerdict party : verdict.verdicts()) {
      party(party);
    }
    sources.write();
  }

  private void outcome() throws IOException {
    paper.heading(
        Optional.of(paper.look().tone(verdict.outcome())),
        "Outcome: " + PaperLook.words(verdict.outcome()));
    for (String line : ContradictionWords.lines(verdict, paper.look().dash())) {
      paper.paragraph(line);
    }
    Verdicts.write(paper, agenda, verdict.verdicts(), this::summary);
    for (String line : ChoiceWords.lines(agenda, "a deal", verdict.dealIf())) {
      paper.paragraph(line);
    }
    if (verdict.stopped().isPresent()) {
      paper.paragraph("Not all is known: " + verdict.stopped().get());
    }
  }

  private void party(PartyVerdict party) throws IOException {
    paper.heading(Optional.of(paper.look().tone(party.verdict())), summary(party));
    if (party.leeway().isPresent()) {
      Leeway leeway = party.leeway().get();
      for (String line : ChoiceWords.accepting(agenda, party.verdict(), leeway)) {
        paper.item(0, line);
      }
      if (leeway.more()) {
        paper.item(0, "or in further ways");
      }
    }
    if (party.findings().isEmpty()) {
      paper.paragraph("Nothing stands against it, whatever becomes of the open issues.");
    }
    findings("Whatever is chosen", party.findings().stream().filter(f -> !f.inSome()).toList());
    findings("For some choices", party.findings().stream().filter(Finding::inSome).toList());
    NotInForce.write(paper, explanation.rules(), explanation.asOf(), party.party());
  }

  private void findings(String when, List<Finding> findings) throws IOException {
    if (!findings.isEmpty()) {
      paper.section(when);
    }
    for (Finding finding : findings) {
      String ids = sources.cite(explanation.claims(finding));
      paper.paragraph(kind(finding) + ": " + finding.stance().rule().name() + " " + ids);
      paper.item(0, finding.because());
    }
  }

  private static String kind(Finding finding) {
    return switch (finding.stance().kind()) {
      case RED_LINE -> "Red line crossed";
      case DEMAND, PREFERENCE ->
          StanceSection.asked(finding.stance())
              + " unmet"
              + (finding.givenUp() ? ", but given up" : "")
              + (finding.givenUpInSome() ? ", but given up for some choices" : "");
      case CONCESSION -> "Concession";
    };
  }

  private String summary(PartyVerdict party) {
    String title = agenda.party(party.party()).map(Party::title).orElse(party.party());
    List<String> issues = party.leeway().map(Leeway::dependsOn).orElse(List.of());
    String on = issues.isEmpty() ? "" : " on " + String.join(", ", issues);
    return title
        + ": "
        + PaperLook.words(party.verdict())
        + on
        + " (satisfaction "
        + Verdicts.satisfaction(party)
        + ")";
  }
}
