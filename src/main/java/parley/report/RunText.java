package parley.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import parley.diagnostic.DiagnosticText;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.verdict.Finding;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.model.verdict.Verdict;
import parley.report.paper.Columns;
import parley.report.paper.Look;

/** What parties do with the packages of scenarios, as text: a table, then the decisive findings. */
public final class RunText {
  private static final String GAP = "  ";

  private final Look look;

  /** Writes in the given look. */
  public RunText(Look look) {
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
    out.append(look.paint(Look.Tone.STRONG, scenario.scenario()));
    out.append(GAP + look.dot() + GAP + "as of " + scenario.asOf() + "\n");
    if (!scenario.title().isBlank()) {
      block(out, "", "", scenario.title());
    }
    out.append('\n');
    if (scenario.packages().isEmpty()) {
      out.append("no package\n");
      return;
    }
    new Matrix(look, scenario.agenda(), scenario.packages()).write(out);
    for (PackageVerdict verdict : scenario.packages()) {
      out.append('\n');
      write(out, scenario.agenda(), verdict);
    }
    summary(out, scenario.packages());
  }

  private void write(Appendable out, Agenda agenda, PackageVerdict verdict) throws IOException {
    out.append(look.paint(Look.Tone.STRONG, verdict.id())).append(": ");
    Outcome outcome = verdict.outcome();
    out.append(look.paint(look.tone(outcome), Look.words(outcome))).append('\n');
    if (!verdict.title().isBlank()) {
      block(out, GAP, GAP, verdict.title());
    }
    for (PartyVerdict party : verdict.verdicts()) {
      if (party.verdict() != Verdict.ACCEPTS) {
        write(out, agenda, party);
      }
    }
    accepting(out, agenda, verdict);
  }

  private void write(Appendable out, Agenda agenda, PartyVerdict party) throws IOException {
    Verdict verdict = party.verdict();
    String head =
        look.mark(verdict) + " " + title(agenda, party.party()) + " " + Look.words(verdict);
    out.append(GAP).append(look.paint(look.tone(verdict), head)).append('\n');
    for (Finding finding : party.decisive()) {
      String name = finding.stance().rule().name();
      block(out, "      ", "        ", name + " " + look.dash() + " " + reason(finding));
    }
  }

  private void accepting(Appendable out, Agenda agenda, PackageVerdict verdict) throws IOException {
    List<String> titles =
        verdict.verdicts().stream()
            .filter(v -> v.verdict() == Verdict.ACCEPTS)
            .map(v -> title(agenda, v.party()) + givenUp(v))
            .toList();
    if (!titles.isEmpty()) {
      String mark = look.yes() + " accepted by ";
      List<String> lines = Columns.wrap(String.join(", ", titles), look.width() - 16);
      out.append(GAP).append(look.paint(Look.Tone.GOOD, mark + lines.get(0))).append('\n');
      for (String line : lines.subList(1, lines.size())) {
        out.append(" ".repeat(16)).append(look.paint(Look.Tone.GOOD, line)).append('\n');
      }
    }
  }

  private static String givenUp(PartyVerdict party) {
    List<String> names =
        party.findings().stream()
            .filter(Finding::givenUp)
            .map(f -> DiagnosticText.printable(f.stance().rule().name()))
            .toList();
    return names.isEmpty() ? "" : " (gives up: " + String.join("; ", names) + ")";
  }

  private static String reason(Finding finding) {
    List<String> claims = finding.stance().rule().claims();
    String cited =
        claims.isEmpty() ? "" : claims.stream().collect(Collectors.joining(", ", " [", "]"));
    return finding.because() + cited;
  }

  private void summary(Appendable out, List<PackageVerdict> packages) throws IOException {
    List<String> deals =
        packages.stream().filter(p -> p.outcome() == Outcome.DEAL).map(PackageVerdict::id).toList();
    if (packages.size() > 1) {
      String count = "deals: " + deals.size() + " of " + packages.size() + " packages";
      String which = deals.isEmpty() ? "" : " (" + String.join(", ", deals) + ")";
      out.append('\n');
      block(out, "", GAP, count + which);
    }
  }

  private void block(Appendable out, String first, String next, String text) throws IOException {
    String indent = first;
    String printable = DiagnosticText.printable(text);
    for (String line : Columns.wrap(printable, look.width() - Columns.of(next))) {
      out.append(indent).append(line).append('\n');
      indent = next;
    }
  }

  private static String title(Agenda agenda, String party) {
    return agenda.party(party).map(Party::title).map(DiagnosticText::printable).orElse(party);
  }
}
