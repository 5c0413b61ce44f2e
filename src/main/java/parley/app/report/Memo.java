package parley.app.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.words.AgreementWords;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.app.words.Sources;
import parley.app.words.StanceWords;
import parley.app.words.VerdictWords;
import parley.app.words.Verdicts;
import parley.model.Agenda;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Text;
import parley.space.zone.Zone;
import parley.space.zone.ZoneOnDay;

/** The findings of the page as a memo in Markdown. */
public final class Memo {
  private final DocumentBuilder document;
  private final PageScenario scenario;
  private final Agenda agenda;
  private final StanceWords stances;
  private final Sources sources;
  private final boolean whole;

  private Memo(DocumentBuilder document, PageScenario scenario, boolean whole) {
    this.whole = whole;
    this.document = document;
    this.scenario = scenario;
    this.agenda = scenario.rules().agenda();
    this.stances = new StanceWords(scenario.rules());
    this.sources = new Sources(document, scenario.register(), scenario.verdict().asOf());
  }

  /** {@return the scenarios one after another} */
  static Document of(List<PageScenario> scenarios) {
    DocumentBuilder document = new DocumentBuilder();
    scenarios.forEach(s -> new Memo(document, s, false).write());
    return document.build();
  }

  /** {@return the same with every reason, also those that decide nothing} */
  static Document whole(List<PageScenario> scenarios) {
    DocumentBuilder document = new DocumentBuilder();
    scenarios.forEach(s -> new Memo(document, s, true).write());
    return document.build();
  }

  private void write() {
    String title = scenario.verdict().title();
    document.title(title.isBlank() ? scenario.verdict().scenario() : title);
    document.paragraph(
        agenda.title() + ". Rules as in force on " + scenario.verdict().asOf() + ".");
    scenario.assumed().words(agenda::partyTitle).ifPresent(document::paragraph);
    document.heading("Outcome");
    document.paragraph(outcome());
    matrix();
    packages();
    new MemoDiagnosis(document, scenario, sources).write();
    days();
    sources.write();
  }

  private String outcome() {
    List<PackageVerdict> all = scenario.verdict().packages();
    String proposed =
        switch (all.size()) {
          case 0 -> "";
          case 1 -> "The package proposed is " + single(all.get(0).outcome()) + ". ";
          default -> "Of the " + all.size() + " packages proposed " + those(all) + ". ";
        };
    Optional<String> needed = AgreementWords.of(agenda, scenario.verdict().parties());
    String whose = needed.map(n -> ". For a deal: " + n + ".").orElse(" of all that must agree.");
    return proposed + amongAll(scenario.diagnosis().zone().value(), whose);
  }

  private static String single(Outcome outcome) {
    return (outcome == Outcome.DEAL ? "a " : "") + VerdictWords.of(outcome);
  }

  /** {@return "one is a deal: As agreed; 2 are open"} */
  private static String those(List<PackageVerdict> all) {
    List<String> deals =
        all.stream().filter(p -> p.outcome() == Outcome.DEAL).map(MemoPackage::name).toList();
    long open = all.stream().filter(p -> p.outcome() == Outcome.OPEN).count();
    String which =
        switch (deals.size()) {
          case 0 -> "none is a deal";
          case 1 -> "one is a deal: " + deals.get(0);
          default -> deals.size() + " are deals: " + String.join("; ", deals);
        };
    return which + (open == 0 ? "" : "; " + open + (open == 1 ? " is" : " are") + " open");
  }

  private static String amongAll(Zone zone, String whose) {
    if (zone.deals().isEmpty()) {
      return "How many of all possible packages are deals was not found in time.";
    }
    BigInteger deals = zone.deals().orElseThrow();
    String there = deals.equals(BigInteger.ONE) ? "is " : "are ";
    return "Among all "
        + Numbers.many(zone.total(), "possible package")
        + " there "
        + (deals.signum() == 0 ? "is no deal" : there + Numbers.many(deals, "deal"))
        + whose;
  }

  private void matrix() {
    List<String> parties = scenario.verdict().shown();
    List<String> head = new ArrayList<>(List.of("Package"));
    parties.forEach(p -> head.add(stances.title(p)));
    head.add("Outcome");
    List<List<Object>> rows = new ArrayList<>();
    for (PackageVerdict one : scenario.verdict().packages()) {
      List<Object> row = new ArrayList<>(List.of(MemoPackage.name(one)));
      parties.forEach(p -> row.add(one.of(p).map(this::verdict).orElse(Text.of("not found"))));
      row.add(VerdictWords.of(one.outcome()));
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      document.table(head, rows);
      document.paragraph(percentages());
    }
  }

  private String percentages() {
    List<PartyVerdict> all =
        scenario.verdict().packages().stream().flatMap(p -> p.verdicts().stream()).toList();
    return "The percentage is satisfaction: the weighted share of a party's demands that a package"
        + " meets."
        + Verdicts.caution(all).map(c -> " " + c).orElse("");
  }

  private void packages() {
    MemoPackage one = new MemoPackage(document, scenario, sources, whole);
    List<PackageVerdict> verdicts = scenario.verdict().packages();
    for (int i = 0; i < verdicts.size(); i++) {
      one.write(verdicts.get(i), scenario.proposals().get(i));
    }
  }

  private Text verdict(PartyVerdict verdict) {
    return VerdictWords.marked(verdict.verdict()).then(", ", Verdicts.satisfaction(verdict));
  }

  private void days() {
    List<String> parties = scenario.verdict().parties();
    Map<String, String> headings = Headings.of(agenda, parties);
    List<String> head = new ArrayList<>(List.of("From", "Deals"));
    parties.forEach(p -> head.add(headings.getOrDefault(p, p)));
    List<List<Object>> rows = new ArrayList<>();
    for (ZoneOnDay day : scenario.days()) {
      Zone zone = day.zone().value();
      List<Object> row = new ArrayList<>(List.of(day.day().toString()));
      row.add(zone.deals().map(Numbers::exact).orElse("not found"));
      parties.forEach(p -> row.add(share(zone, p)));
      rows.add(row);
    }
    document.heading("How it moves");
    document.paragraph(
        "How many deals there are from each day on, and which share of all packages each party"
            + " accepts.");
    document.table(head, rows);
    List<String> legend = Headings.legend(agenda, headings);
    if (!legend.isEmpty()) {
      document.paragraph(Text.dotted(legend.toArray()));
    }
  }

  private static String share(Zone zone, String party) {
    return Optional.ofNullable(zone.accepts().get(party))
        .map(n -> Percent.of(n, zone.total()))
        .orElse("not found");
  }
}
