package parley.app.explain;

import java.util.List;
import java.util.Optional;
import parley.app.words.ChoiceWords;
import parley.app.words.ContradictionWords;
import parley.app.words.OptionWords;
import parley.app.words.Sources;
import parley.app.words.TermItems;
import parley.app.words.VerdictWords;
import parley.app.words.Verdicts;
import parley.model.Agenda;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.question.explain.OpenExplanation;

/** What would decide a package that leaves issues open, in words that a memo can take. */
public final class OpenExplainDocument {
  private final OpenExplanation explanation;
  private final Agenda agenda;
  private final PackageVerdict verdict;
  private final DocumentBuilder document;
  private final Sources sources;

  private OpenExplainDocument(OpenExplanation explanation, DocumentBuilder document) {
    this.explanation = explanation;
    this.agenda = explanation.agenda();
    this.verdict = explanation.verdict();
    this.document = document;
    this.sources = new Sources(document, explanation.register(), explanation.asOf());
  }

  /**
   * {@return the document}
   *
   * @param needed who had to accept and who was missing, unless all have to
   */
  static Document of(OpenExplanation explanation, Optional<String> needed) {
    DocumentBuilder document = new DocumentBuilder();
    new OpenExplainDocument(explanation, document).write(needed);
    return document.build();
  }

  private void write(Optional<String> needed) {
    document.title(
        Text.dotted(explanation.scenario(), verdict.id(), "as of " + explanation.asOf()));
    if (!verdict.title().isBlank()) {
      document.paragraph(verdict.title());
    }
    outcome();
    needed.ifPresent(document::paragraph);
    new TermItems(document, agenda, verdict, explanation.origin()).write(verdict.open(), sources);
    for (PartyVerdict party : verdict.verdicts()) {
      party(party);
    }
    sources.write();
  }

  private void outcome() {
    document.heading(
        VerdictWords.tone(verdict.outcome()),
        Text.of("Outcome: " + VerdictWords.of(verdict.outcome())));
    ContradictionWords.texts(verdict).forEach(document::paragraph);
    Verdicts.write(document, agenda, verdict.verdicts(), this::summary);
    for (String line : ChoiceWords.lines(agenda, "A deal", verdict.dealIf())) {
      document.paragraph(line);
    }
    verdict.stopped().ifPresent(document::unknown);
  }

  private void party(PartyVerdict party) {
    document.heading(VerdictWords.tone(party.verdict()), Text.of(summary(party)));
    if (party.leeway().isPresent()) {
      Leeway leeway = party.leeway().get();
      for (String line : ChoiceWords.accepting(agenda, party.verdict(), leeway)) {
        document.itemAt(0, line);
      }
      if (leeway.more()) {
        document.itemAt(0, "or in other ways");
      }
    }
    if (party.findings().isEmpty()) {
      document.paragraph("No stance is against it, whatever becomes of the open issues.");
    }
    findings("Whatever is chosen", party.findings().stream().filter(f -> !f.inSome()).toList());
    findings("For some choices", party.findings().stream().filter(Finding::inSome).toList());
    NotInForce.add(document, explanation.rules(), explanation.asOf(), party.party());
  }

  private void findings(String when, List<Finding> findings) {
    if (!findings.isEmpty()) {
      document.section(when);
    }
    for (Finding finding : findings) {
      String ids = sources.cite(explanation.claims(finding));
      document.paragraph(kind(finding) + ": " + finding.stance().rule().name() + " " + ids);
      document.itemAt(0, finding.because());
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
    String title = agenda.partyTitle(party.party());
    List<String> issues = party.leeway().map(Leeway::dependsOn).orElse(List.of());
    String on = issues.isEmpty() ? "" : " on " + new OptionWords(agenda).issues(issues);
    return title + ": " + VerdictWords.of(party.verdict()) + on + Verdicts.measured(party);
  }
}
