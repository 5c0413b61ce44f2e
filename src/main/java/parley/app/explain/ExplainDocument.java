package parley.app.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.ConditionWords;
import parley.app.words.ContradictionWords;
import parley.app.words.Sources;
import parley.app.words.TermItems;
import parley.app.words.VerdictWords;
import parley.app.words.Verdicts;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.model.wording.StanceWording;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.question.explain.Explanation;
import parley.question.explain.PartyReason;
import parley.question.explain.StanceReason;

/** Why a package fares as it does, in words that a memo can take. */
public final class ExplainDocument {
  private final Explanation explanation;
  private final Agenda agenda;
  private final DocumentBuilder document;
  private final StanceSection sections;
  private final Sources sources;

  private ExplainDocument(Explanation explanation, DocumentBuilder document) {
    this.explanation = explanation;
    this.agenda = explanation.agenda();
    this.document = document;
    Terms terms = explanation.verdict().terms();
    ConditionWords words = new ConditionWords(agenda, terms, explanation.origin().stated());
    this.sources = new Sources(document, explanation.register(), explanation.asOf());
    ReasonList reasons = new ReasonList(document, words, explanation, sources);
    this.sections =
        new StanceSection(document, reasons, sources, new StanceWording(explanation.rules()));
  }

  /**
   * {@return the document}
   *
   * @param needed who had to accept and who was missing, unless all have to
   */
  static Document of(Explanation explanation, Optional<String> needed) {
    DocumentBuilder document = new DocumentBuilder();
    new ExplainDocument(explanation, document).write(needed);
    return document.build();
  }

  private void write(Optional<String> needed) {
    PackageVerdict verdict = explanation.verdict();
    document.title(
        Text.dotted(explanation.scenario(), verdict.id(), "as of " + explanation.asOf()));
    if (!verdict.title().isBlank()) {
      document.paragraph(verdict.title());
    }
    document.heading(
        VerdictWords.tone(verdict.outcome()),
        Text.of("Outcome: " + VerdictWords.of(verdict.outcome())));
    ContradictionWords.texts(verdict).forEach(document::paragraph);
    Verdicts.write(document, agenda, verdict.verdicts(), this::summary);
    needed.ifPresent(document::paragraph);
    new TermItems(document, agenda, verdict, explanation.origin()).write(List.of(), sources);
    for (PartyReason party : explanation.parties()) {
      party(party);
    }
    sources.write();
  }

  private void party(PartyReason reason) {
    PartyVerdict verdict = reason.verdict();
    document.heading(VerdictWords.tone(verdict.verdict()), Text.of(summary(verdict)));
    if (reason.stances().isEmpty()) {
      document.paragraph("It has no red line, demand or preference in force on this day.");
    }
    for (StanceReason stance : byWeightOfFinding(reason.applying())) {
      sections.applying(stance);
    }
    rest(reason);
    NotInForce.add(document, explanation.rules(), explanation.asOf(), verdict.party());
  }

  /** What alone keeps the party from accepting stands before what it gives up. */
  private static List<StanceReason> byWeightOfFinding(List<StanceReason> applying) {
    return applying.stream()
        .sorted(Comparator.comparing(s -> !s.finding().orElseThrow().isDecisive()))
        .toList();
  }

  /** What does not apply, in short: first the concessions that would help. */
  private void rest(PartyReason reason) {
    boolean missed = reason.stances().stream().anyMatch(sections::hasNearMiss);
    if (!missed && reason.silent().isEmpty()) {
      return;
    }
    document.section("What does not apply");
    for (StanceReason stance : byWeightOfFinding(reason.applying())) {
      sections.nearMisses(stance);
    }
    for (StanceReason stance : reason.silent()) {
      sections.silent(stance);
      sections.nearMisses(stance);
    }
  }

  private String summary(PartyVerdict verdict) {
    String title = agenda.partyTitle(verdict.party());
    String given =
        verdict.findings().stream()
            .filter(f -> f.givenUp())
            .map(f -> f.stance().rule().name())
            .collect(Collectors.joining("; "));
    String price =
        verdict.verdict() == Verdict.ACCEPTS && !given.isEmpty() ? ", giving up: " + given : "";
    return title + ": " + VerdictWords.of(verdict.verdict()) + Verdicts.measured(verdict) + price;
  }
}
