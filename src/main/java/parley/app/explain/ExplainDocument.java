package parley.app.explain;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.ConditionWords;
import parley.app.words.ContradictionWords;
import parley.app.words.Sources;
import parley.app.words.TermItems;
import parley.app.words.Verdicts;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.Terms;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.model.wording.StanceWording;
import parley.output.paper.MarkdownPaper;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.output.paper.Percent;
import parley.output.paper.TextPaper;
import parley.question.explain.Explanation;
import parley.question.explain.PartyReason;
import parley.question.explain.StanceReason;

/** Why a package fares as it does, in words that a memo can take. */
public final class ExplainDocument {
  private final Explanation explanation;
  private final Agenda agenda;
  private final Paper paper;
  private final StanceSection sections;
  private final Sources sources;

  private ExplainDocument(Explanation explanation, Paper paper) {
    this.explanation = explanation;
    this.agenda = explanation.agenda();
    this.paper = paper;
    Terms terms = explanation.verdict().terms();
    ConditionWords words = new ConditionWords(agenda, terms, explanation.origin().stated());
    this.sources = new Sources(paper, explanation.register(), explanation.asOf());
    ReasonList reasons = new ReasonList(paper, words, explanation, sources);
    this.sections =
        new StanceSection(paper, reasons, sources, new StanceWording(explanation.rules()));
  }

  /** Writes text for a terminal. */
  public static void text(Appendable out, PaperLook look, Explanation explanation)
      throws IOException {
    new ExplainDocument(explanation, new TextPaper(out, look)).write();
  }

  /** Writes Markdown. */
  public static void markdown(Appendable out, Explanation explanation) throws IOException {
    new ExplainDocument(explanation, new MarkdownPaper(out)).write();
  }

  private void write() throws IOException {
    PackageVerdict verdict = explanation.verdict();
    String dot = " " + paper.look().dot() + " ";
    paper.title(explanation.scenario() + dot + verdict.id() + dot + "as of " + explanation.asOf());
    if (!verdict.title().isBlank()) {
      paper.paragraph(verdict.title());
    }
    paper.heading(
        Optional.of(paper.look().tone(verdict.outcome())),
        "Outcome: " + PaperLook.words(verdict.outcome()));
    for (String line : ContradictionWords.lines(verdict, paper.look().dash())) {
      paper.paragraph(line);
    }
    Verdicts.write(paper, agenda, verdict.verdicts(), this::summary);
    new TermItems(paper, agenda, verdict, explanation.origin()).write(List.of(), sources);
    for (PartyReason party : explanation.parties()) {
      party(party);
    }
    sources.write();
  }

  private void party(PartyReason reason) throws IOException {
    PartyVerdict verdict = reason.verdict();
    paper.heading(Optional.of(paper.look().tone(verdict.verdict())), summary(verdict));
    if (reason.stances().isEmpty()) {
      paper.paragraph("It has no red line, demand or preference in force on this day.");
    }
    for (StanceReason stance : byWeightOfFinding(reason.applying())) {
      sections.applying(stance);
    }
    rest(reason);
    NotInForce.write(paper, explanation.rules(), explanation.asOf(), verdict.party());
  }

  /** What alone keeps the party from accepting stands before what it gives up. */
  private static List<StanceReason> byWeightOfFinding(List<StanceReason> applying) {
    return applying.stream()
        .sorted(Comparator.comparing(s -> !s.finding().orElseThrow().isDecisive()))
        .toList();
  }

  /** What does not apply, in short: first the concessions that would help. */
  private void rest(PartyReason reason) throws IOException {
    boolean missed = reason.stances().stream().anyMatch(sections::hasNearMiss);
    if (!missed && reason.silent().isEmpty()) {
      return;
    }
    paper.section("What does not apply");
    for (StanceReason stance : byWeightOfFinding(reason.applying())) {
      sections.nearMisses(stance);
    }
    for (StanceReason stance : reason.silent()) {
      sections.silent(stance);
      sections.nearMisses(stance);
    }
  }

  private String summary(PartyVerdict verdict) {
    String title = agenda.party(verdict.party()).map(Party::title).orElse(verdict.party());
    String given =
        verdict.findings().stream()
            .filter(f -> f.givenUp())
            .map(f -> f.stance().rule().name())
            .collect(Collectors.joining("; "));
    String price =
        verdict.verdict() == Verdict.ACCEPTS && !given.isEmpty() ? ", giving up: " + given : "";
    return title
        + ": "
        + PaperLook.words(verdict.verdict())
        + " (satisfaction "
        + Percent.whole(verdict.satisfaction())
        + ")"
        + price;
  }
}
