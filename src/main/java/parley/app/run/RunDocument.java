package parley.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.AgreementWords;
import parley.app.words.ChoiceWords;
import parley.app.words.ContradictionWords;
import parley.app.words.Headings;
import parley.app.words.OptionWords;
import parley.app.words.VerdictWords;
import parley.model.Agenda;
import parley.model.verdict.Finding;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.output.document.Tone;

/** The verdicts on one scenario: a table, then for each package what decides. */
final class RunDocument {
  private final DocumentBuilder document;
  private final ScenarioVerdict scenario;
  private final Agenda agenda;
  private final boolean isBrief;

  private RunDocument(DocumentBuilder document, ScenarioVerdict scenario, boolean isBrief) {
    this.document = document;
    this.scenario = scenario;
    this.isBrief = isBrief;
    this.agenda = scenario.agenda();
  }

  /** {@return the verdicts with all reasons} */
  static Document whole(ScenarioVerdict scenario) {
    return new RunDocument(new DocumentBuilder(), scenario, false).written();
  }

  /**
   * {@return the verdicts with the first reason of each party that keeps a package from being a
   * deal}
   */
  static Document brief(ScenarioVerdict scenario) {
    return new RunDocument(new DocumentBuilder(), scenario, true).written();
  }

  /** {@return the verdicts alone} */
  static Document table(ScenarioVerdict scenario) {
    RunDocument table = new RunDocument(new DocumentBuilder(), scenario, true);
    table.verdicts();
    table.summary(scenario.packages());
    table.document.paragraph("--all shows the reasons, -p PACKAGE those of one package.");
    return table.document.build();
  }

  private Document written() {
    write();
    return document.build();
  }

  private void write() {
    verdicts();
    if (scenario.packages().isEmpty()) {
      return;
    }
    if (isBrief) {
      reasons();
    } else {
      scenario.packages().forEach(this::details);
    }
    if (scenario.packages().size() > 1) {
      summary(scenario.packages());
    }
    if (isBrief) {
      document.paragraph(
          "Only the first reason of each party is shown, with its first claim: --all shows all;"
              + " -p PACKAGE those of one package.");
    }
  }

  private void verdicts() {
    document.title(Text.dotted(scenario.scenario(), "as of " + scenario.asOf()));
    if (says(scenario.title(), scenario.scenario())) {
      document.paragraph(scenario.title());
    }
    if (scenario.packages().isEmpty()) {
      document.paragraph("No packages.");
      return;
    }
    matrix();
  }

  private void matrix() {
    Map<String, String> headings = Headings.of(agenda, scenario.shown());
    List<String> head = new ArrayList<>(List.of("package"));
    scenario.shown().forEach(p -> head.add(headings.getOrDefault(p, p)));
    head.add("outcome");
    document.table(head, scenario.packages().stream().map(this::row).toList());
    List<String> legend = Headings.legend(agenda, headings);
    if (!legend.isEmpty()) {
      document.paragraph(Text.dotted(legend.toArray()));
    }
  }

  /** The verdict of a party that a limit kept from being found is not known. */
  private List<Object> row(PackageVerdict verdict) {
    List<Object> row = new ArrayList<>(List.of(verdict.id()));
    for (String party : scenario.shown()) {
      row.add(
          verdict
              .of(party)
              .map(v -> VerdictWords.marked(v.verdict()))
              .orElse(Text.of(Sign.DASH, " not known")));
    }
    row.add(outcome(verdict.outcome()));
    return row;
  }

  private static Text outcome(Outcome outcome) {
    return Text.in(VerdictWords.tone(outcome), VerdictWords.of(outcome));
  }

  private void reasons() {
    List<PackageVerdict> others =
        scenario.packages().stream().filter(p -> p.outcome() != Outcome.DEAL).toList();
    if (!others.isEmpty()) {
      document.heading("What keeps packages from being a deal");
    }
    others.forEach(this::reasons);
  }

  private void reasons(PackageVerdict verdict) {
    boolean says = says(verdict.title(), verdict.id());
    document.item(verdict.id(), says ? " (" + verdict.title() + ")" : "");
    ContradictionWords.texts(verdict).forEach(t -> document.itemAt(1, t));
    ChoiceWords.lines(agenda, "A deal", verdict.dealIf()).stream()
        .limit(1)
        .forEach(t -> document.itemAt(1, t));
    verdict.stopped().ifPresent(document::unknown);
    needed(verdict).ifPresent(w -> document.itemAt(1, w));
    PartyItems items = new PartyItems(document, agenda);
    verdict.verdicts().stream()
        .filter(v -> v.verdict() != Verdict.ACCEPTS && !v.isSilent())
        .forEach(items::brief);
  }

  private void details(PackageVerdict verdict) {
    document.heading(verdict.id(), ": ", outcome(verdict.outcome()));
    if (says(verdict.title(), verdict.id())) {
      document.paragraph(verdict.title());
    }
    ContradictionWords.texts(verdict).forEach(document::paragraph);
    if (!verdict.open().isEmpty()) {
      document.paragraph("Left open: " + new OptionWords(agenda).issues(verdict.open()));
    }
    ChoiceWords.lines(agenda, "A deal", verdict.dealIf()).forEach(document::paragraph);
    verdict.stopped().ifPresent(document::unknown);
    needed(verdict).ifPresent(document::paragraph);
    PartyItems items = new PartyItems(document, agenda);
    verdict.verdicts().stream()
        .filter(v -> v.verdict() != Verdict.ACCEPTS && !v.isSilent())
        .forEach(items::refusing);
    accepting(items, verdict);
  }

  /** Who was missing is told where all verdicts are there. */
  private Optional<String> needed(PackageVerdict verdict) {
    boolean all = verdict.verdicts().size() == scenario.parties().size();
    return all ? AgreementWords.of(agenda, verdict) : AgreementWords.of(agenda, scenario.parties());
  }

  /** A title that only repeats the name says nothing. */
  private static boolean says(String title, String name) {
    return !title.isBlank() && !title.equals(name);
  }

  /** Those that give a demand up have a line of their own; the rest share one. */
  private void accepting(PartyItems items, PackageVerdict verdict) {
    List<String> titles = new ArrayList<>();
    for (PartyVerdict party : verdict.verdicts()) {
      List<Finding> givenUp =
          party.findings().stream().filter(f -> f.givenUp() || f.givenUpInSome()).toList();
      if (party.verdict() == Verdict.ACCEPTS && givenUp.isEmpty()) {
        titles.add(title(party.party()));
      } else if (party.verdict() == Verdict.ACCEPTS) {
        items.givingUp(party, givenUp);
      }
    }
    if (!titles.isEmpty()) {
      document.item(Sign.YES, Text.in(Tone.GOOD, " accepted by " + String.join(", ", titles)));
    }
    String silent =
        verdict.verdicts().stream()
            .filter(PartyVerdict::isSilent)
            .map(p -> title(p.party()))
            .collect(Collectors.joining(", "));
    if (!silent.isEmpty()) {
      document.item(Sign.NONE, Text.in(Tone.FAINT, " no stance known: " + silent));
    }
  }

  private String title(String party) {
    return agenda.partyTitle(party);
  }

  private void summary(List<PackageVerdict> packages) {
    List<String> deals =
        packages.stream().filter(p -> p.outcome() == Outcome.DEAL).map(PackageVerdict::id).toList();
    String count = deals.size() + " of " + packages.size() + " packages";
    String which = deals.isEmpty() ? "" : " (" + String.join(", ", deals) + ")";
    long open = packages.stream().filter(p -> p.outcome() == Outcome.OPEN).count();
    long impossible = packages.stream().filter(p -> p.outcome() == Outcome.IMPOSSIBLE).count();
    String others = open == 0 ? "" : "; open: " + open;
    others += impossible == 0 ? "" : "; impossible: " + impossible;
    document.heading("Deals: " + count + which + others);
  }
}
