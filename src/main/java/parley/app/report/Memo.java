package parley.app.report;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.app.words.Sources;
import parley.app.words.StanceWords;
import parley.app.words.Verdicts;
import parley.model.Agenda;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.paper.MarkdownPaper;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.output.paper.Percent;
import parley.space.zone.Zone;
import parley.space.zone.ZoneOnDay;

/** The findings of the page as a memo in Markdown. */
public final class Memo {
  private final Paper paper;
  private final PageScenario scenario;
  private final Agenda agenda;
  private final StanceWords stances;
  private final Sources sources;

  private Memo(Paper paper, PageScenario scenario) {
    this.paper = paper;
    this.scenario = scenario;
    this.agenda = scenario.rules().agenda();
    this.stances = new StanceWords(scenario.rules());
    this.sources = new Sources(paper, scenario.register(), scenario.verdict().asOf());
  }

  /** Writes the scenarios one after another. */
  public static void write(Appendable out, List<PageScenario> scenarios) throws IOException {
    boolean first = true;
    for (PageScenario scenario : scenarios) {
      out.append(first ? "" : "\n");
      first = false;
      new Memo(new MarkdownPaper(out), scenario).write();
    }
  }

  private void write() throws IOException {
    String title = scenario.verdict().title();
    paper.title(title.isBlank() ? scenario.verdict().scenario() : title);
    paper.paragraph(agenda.title() + ". Rules as in force on " + scenario.verdict().asOf() + ".");
    paper.heading(Optional.empty(), "Outcome");
    paper.paragraph(outcome());
    matrix();
    packages();
    new MemoDiagnosis(paper, scenario, sources).write();
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
    return proposed + amongAll(scenario.diagnosis().zone().value());
  }

  private static String single(Outcome outcome) {
    return (outcome == Outcome.DEAL ? "a " : "") + PaperLook.words(outcome);
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

  private static String amongAll(Zone zone) {
    if (zone.deals().isEmpty()) {
      return "How many of all possible packages are deals was not found in time.";
    }
    BigInteger deals = zone.deals().orElseThrow();
    String there = deals.equals(BigInteger.ONE) ? "is " : "are ";
    return "Among all "
        + Numbers.many(zone.total(), "possible package")
        + " there "
        + (deals.signum() == 0 ? "is no deal" : there + Numbers.many(deals, "deal"))
        + " of all that must agree.";
  }

  private void matrix() throws IOException {
    List<String> parties = scenario.verdict().shown();
    List<String> head = new ArrayList<>(List.of("Package"));
    parties.forEach(p -> head.add(stances.title(p)));
    head.add("Outcome");
    List<List<String>> rows = new ArrayList<>();
    for (PackageVerdict one : scenario.verdict().packages()) {
      List<String> row = new ArrayList<>(List.of(MemoPackage.name(one)));
      parties.forEach(p -> row.add(one.of(p).map(this::verdict).orElse("not found")));
      row.add(PaperLook.words(one.outcome()));
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      paper.table(head, rows, List.of());
      paper.paragraph(percentages());
    }
  }

  private String percentages() {
    List<PartyVerdict> all =
        scenario.verdict().packages().stream().flatMap(p -> p.verdicts().stream()).toList();
    return "The percentage is satisfaction: the weighted share of a party's demands that a package"
        + " meets."
        + Verdicts.caution(all).map(c -> " " + c).orElse("");
  }

  private void packages() throws IOException {
    MemoPackage one = new MemoPackage(paper, scenario, sources);
    List<PackageVerdict> verdicts = scenario.verdict().packages();
    for (int i = 0; i < verdicts.size(); i++) {
      one.write(verdicts.get(i), scenario.proposals().get(i));
    }
  }

  private String verdict(PartyVerdict verdict) {
    return paper.look().mark(verdict.verdict())
        + " "
        + PaperLook.words(verdict.verdict())
        + ", "
        + Verdicts.satisfaction(verdict);
  }

  private void days() throws IOException {
    List<String> parties = scenario.verdict().parties();
    Map<String, String> headings = Headings.of(agenda, parties);
    List<String> head = new ArrayList<>(List.of("From", "Deals"));
    parties.forEach(p -> head.add(headings.getOrDefault(p, p)));
    List<List<String>> rows = new ArrayList<>();
    for (ZoneOnDay day : scenario.days()) {
      Zone zone = day.zone().value();
      List<String> row = new ArrayList<>(List.of(day.day().toString()));
      row.add(zone.deals().map(Numbers::exact).orElse("not found"));
      parties.forEach(p -> row.add(share(zone, p)));
      rows.add(row);
    }
    paper.heading(Optional.empty(), "How it moves");
    paper.paragraph(
        "How many deals there are from each day on, and which share of all packages each party accepts.");
    paper.table(head, rows, List.of());
    List<String> legend = Headings.legend(agenda, headings);
    if (!legend.isEmpty()) {
      paper.paragraph(String.join(" " + paper.look().dot() + " ", legend));
    }
  }

  private static String share(Zone zone, String party) {
    return Optional.ofNullable(zone.accepts().get(party))
        .map(n -> Percent.of(n, zone.total()))
        .orElse("not found");
  }
}
