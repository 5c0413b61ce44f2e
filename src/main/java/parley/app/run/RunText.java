package parley.app.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.AgreementWords;
import parley.app.words.ChoiceWords;
import parley.app.words.ConfidenceWords;
import parley.app.words.ContradictionWords;
import parley.app.words.ReservationWords;
import parley.diagnostic.DiagnosticText;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.model.verdict.Verdict;
import parley.output.paper.PaperLook;
import parley.output.text.Columns;

/**
 * What parties do with the packages of scenarios, as text: a table, then for each package the
 * decisive findings, the first few of a party with their reasons, the rest by name.
 */
public final class RunText {
  private static final String GAP = "  ";
  private static final String INDENT = "      ";
  private static final int REASONS_MAX = 3;
  private static final int CLAIMS_MAX = 3;

  private final PaperLook look;

  /** Writes in the given look. */
  public RunText(PaperLook look) {
    this.look = look;
  }

  /** Writes all scenarios, with an empty line between them. */
  public void write(Appendable out, List<ScenarioVerdict> scenarios) throws IOException {
    String between = "";
    for (ScenarioVerdict scenario : scenarios) {
      out.append(between);
      write(out, scenario);
      between = "\n\n";
    }
  }

  private void write(Appendable out, ScenarioVerdict scenario) throws IOException {
    out.append(look.paint(PaperLook.Tone.STRONG, scenario.scenario()));
    out.append(GAP + look.dot() + GAP + "as of " + scenario.asOf() + "\n");
    if (says(scenario.title(), scenario.scenario())) {
      block(out, "", "", scenario.title());
    }
    out.append('\n');
    if (scenario.packages().isEmpty()) {
      out.append("no package\n");
      return;
    }
    new Matrix(look, scenario.agenda(), scenario.shown(), scenario.packages()).write(out);
    for (PackageVerdict verdict : scenario.packages()) {
      out.append('\n');
      write(out, scenario.agenda(), verdict);
    }
    summary(out, scenario.packages());
  }

  private void write(Appendable out, Agenda agenda, PackageVerdict verdict) throws IOException {
    out.append(look.paint(PaperLook.Tone.STRONG, verdict.id())).append(": ");
    Outcome outcome = verdict.outcome();
    out.append(look.paint(look.tone(outcome), PaperLook.words(outcome))).append('\n');
    if (says(verdict.title(), verdict.id())) {
      block(out, GAP, GAP, verdict.title());
    }
    for (String line : ContradictionWords.lines(verdict, look.dash())) {
      block(out, GAP, GAP + GAP, line);
    }
    open(out, verdict);
    Optional<String> agreement = AgreementWords.of(agenda, verdict);
    if (agreement.isPresent()) {
      block(out, GAP, GAP + GAP, agreement.get());
    }
    for (PartyVerdict party : verdict.verdicts()) {
      if (party.verdict() != Verdict.ACCEPTS && !party.isSilent()) {
        refusing(out, title(agenda, party), party);
      }
    }
    accepting(out, agenda, verdict);
  }

  private void open(Appendable out, PackageVerdict verdict) throws IOException {
    if (!verdict.open().isEmpty()) {
      block(out, GAP, GAP + GAP, "left open: " + String.join(", ", verdict.open()));
    }
    for (String line : ChoiceWords.lines("a deal", verdict.dealIf())) {
      block(out, GAP, GAP + GAP, line);
    }
    if (verdict.stopped().isPresent()) {
      block(out, GAP, GAP + GAP, "not all is known: " + verdict.stopped().get());
    }
  }

  /** A title that only repeats the name says nothing. */
  private static boolean says(String title, String name) {
    return !title.isBlank() && !title.equals(name);
  }

  private void refusing(Appendable out, String title, PartyVerdict party) throws IOException {
    toned(out, party.verdict(), title + ": " + PaperLook.words(party.verdict()) + decidedBy(party));
    if (party.leeway().isPresent()) {
      leeway(out, party.verdict(), party.leeway().get());
    }
    Optional<String> reserved = ReservationWords.below(party);
    if (reserved.isPresent()) {
      block(out, INDENT, INDENT + GAP, reserved.get());
    }
    List<Finding> decisive = party.decisive();
    for (Finding finding : decisive.stream().limit(REASONS_MAX).toList()) {
      String named = named(finding) + " " + look.dash() + " ";
      block(out, INDENT, INDENT + GAP, named + finding.because() + cited(finding));
    }
    if (decisive.size() > REASONS_MAX) {
      List<Finding> rest = decisive.subList(REASONS_MAX, decisive.size());
      block(out, INDENT, INDENT + GAP, "also: " + names(rest));
    }
  }

  private static String decidedBy(PartyVerdict party) {
    List<String> issues = party.leeway().map(Leeway::dependsOn).orElse(List.of());
    return issues.isEmpty() ? "" : " on " + String.join(", ", issues);
  }

  private void leeway(Appendable out, Verdict verdict, Leeway leeway) throws IOException {
    for (String line : ChoiceWords.accepting(verdict, leeway)) {
      block(out, INDENT, INDENT + GAP, line);
    }
    if (leeway.more()) {
      block(out, INDENT, INDENT + GAP, "or in further ways");
    }
  }

  /** Those that give a demand up have a line of their own; the rest share one. */
  private void accepting(Appendable out, Agenda agenda, PackageVerdict verdict) throws IOException {
    List<String> titles = new ArrayList<>();
    for (PartyVerdict party : verdict.verdicts()) {
      List<Finding> givenUp =
          party.findings().stream().filter(f -> f.givenUp() || f.givenUpInSome()).toList();
      if (party.verdict() == Verdict.ACCEPTS && givenUp.isEmpty()) {
        titles.add(title(agenda, party));
      } else if (party.verdict() == Verdict.ACCEPTS) {
        toned(out, party.verdict(), title(agenda, party) + ": accepts, and gives up:");
        block(out, INDENT, INDENT + GAP, names(givenUp));
      }
    }
    if (!titles.isEmpty()) {
      toned(out, Verdict.ACCEPTS, "accepted by " + String.join(", ", titles));
    }
    List<String> silent =
        verdict.verdicts().stream()
            .filter(PartyVerdict::isSilent)
            .map(p -> title(agenda, p))
            .toList();
    if (!silent.isEmpty()) {
      toned(out, Verdict.SILENT, "no stance known: " + String.join(", ", silent));
    }
  }

  private void toned(Appendable out, Verdict verdict, String text) throws IOException {
    String indent = GAP;
    String marked = look.mark(verdict) + " " + text;
    for (String line : Columns.wrap(marked, look.width() - INDENT.length())) {
      out.append(indent).append(look.paint(look.tone(verdict), line)).append('\n');
      indent = INDENT;
    }
  }

  private static String names(List<Finding> findings) {
    return findings.stream().map(f -> named(f) + cited(f)).collect(Collectors.joining("; "));
  }

  private static String named(Finding finding) {
    String choices = finding.inSome() ? " (for some choices)" : "";
    return ConfidenceWords.named(finding.stance().rule()) + choices;
  }

  /** {@return the first claims that a stance rests on, with a blank before; empty without any} */
  private static String cited(Finding finding) {
    List<String> claims = finding.stance().rule().claims();
    if (claims.isEmpty()) {
      return "";
    }
    String first = claims.stream().limit(CLAIMS_MAX).collect(Collectors.joining(", "));
    int rest = claims.size() - CLAIMS_MAX;
    return " [" + first + (rest > 0 ? " and " + rest + " more]" : "]");
  }

  private void summary(Appendable out, List<PackageVerdict> packages) throws IOException {
    List<String> deals =
        packages.stream().filter(p -> p.outcome() == Outcome.DEAL).map(PackageVerdict::id).toList();
    if (packages.size() > 1) {
      String count = "deals: " + deals.size() + " of " + packages.size() + " packages";
      String which = deals.isEmpty() ? "" : " (" + String.join(", ", deals) + ")";
      long open = packages.stream().filter(p -> p.outcome() == Outcome.OPEN).count();
      long impossible = packages.stream().filter(p -> p.outcome() == Outcome.IMPOSSIBLE).count();
      out.append('\n');
      String others = (open == 0 ? "" : "; open: " + open);
      others += impossible == 0 ? "" : "; impossible: " + impossible;
      block(out, "", GAP, count + which + others);
    }
  }

  private void block(Appendable out, String first, String next, String text) throws IOException {
    String indent = first;
    for (String line : Columns.wrap(text, look.width() - Columns.of(next))) {
      out.append(indent).append(DiagnosticText.printable(line)).append('\n');
      indent = next;
    }
  }

  private static String title(Agenda agenda, PartyVerdict verdict) {
    String party = verdict.party();
    return agenda.party(party).map(Party::title).orElse(party);
  }
}
