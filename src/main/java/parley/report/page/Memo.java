package parley.report.page;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.RuleId;
import parley.model.claim.Citations;
import parley.model.page.PageScenario;
import parley.model.page.ZoneOnDay;
import parley.model.result.Conflict;
import parley.model.result.Diagnosis;
import parley.model.result.Repair;
import parley.model.result.Zone;
import parley.model.verdict.Finding;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.report.Headings;
import parley.report.Sources;
import parley.report.paper.Look;
import parley.report.paper.MarkdownPaper;
import parley.report.paper.Paper;
import parley.report.paper.Percent;
import parley.report.space.Numbers;
import parley.report.space.StanceWords;

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
    for (PackageVerdict one : scenario.verdict().packages()) {
      decisive(one);
    }
    Diagnosis diagnosis = scenario.diagnosis().diagnosis().value();
    conflicts(diagnosis);
    repairs(diagnosis);
    days();
    sources.write();
  }

  private String outcome() {
    List<String> deals =
        scenario.verdict().packages().stream()
            .filter(p -> p.outcome() == Outcome.DEAL)
            .map(Memo::name)
            .toList();
    int all = scenario.verdict().packages().size();
    String proposed =
        deals.isEmpty()
            ? "Of the " + Numbers.many(all, "package") + " proposed none is a deal."
            : "Of the "
                + Numbers.many(all, "package")
                + " proposed these are deals: "
                + String.join("; ", deals)
                + ".";
    return (all == 0 ? "" : proposed + " ") + amongAll(scenario.diagnosis().zone().value());
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
      List<String> row = new ArrayList<>(List.of(name(one)));
      parties.forEach(p -> row.add(one.of(p).map(this::verdict).orElse("not found")));
      row.add(Look.words(one.outcome()));
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      paper.table(head, rows, List.of());
    }
  }

  private String verdict(PartyVerdict verdict) {
    return paper.look().mark(verdict.verdict())
        + " "
        + Look.words(verdict.verdict())
        + ", "
        + Percent.whole(verdict.satisfaction());
  }

  private void decisive(PackageVerdict one) throws IOException {
    paper.heading(Optional.empty(), name(one) + ": " + Look.words(one.outcome()));
    for (PartyVerdict verdict : one.verdicts()) {
      if (!verdict.decisive().isEmpty()) {
        paper.item(0, stances.title(verdict.party()) + " " + Look.words(verdict.verdict()));
      }
      for (Finding finding : verdict.decisive()) {
        paper.item(1, reason(finding));
      }
    }
    if (one.verdicts().stream().allMatch(v -> v.decisive().isEmpty())) {
      paper.paragraph("No party has a reason not to accept.");
    }
  }

  private String reason(Finding finding) {
    String sometimes = finding.inSome() ? ", in some cases" : "";
    return finding.stance().rule().name()
        + " ("
        + finding.stance().kind().words()
        + sometimes
        + "): "
        + finding.because()
        + " "
        + sources.cite(Citations.supporting(finding.stance().rule(), scenario.register()));
  }

  private void conflicts(Diagnosis diagnosis) throws IOException {
    if (diagnosis.conflicts().isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "What cannot all stand");
    paper.paragraph(
        "Each set leaves no package at all; without any one of its stances some is left.");
    for (Conflict conflict : diagnosis.conflicts()) {
      paper.item(0, joined(conflict.stances()));
    }
    more(diagnosis.moreConflicts());
  }

  private void repairs(Diagnosis diagnosis) throws IOException {
    if (diagnosis.repairs().isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "What would have to give");
    paper.paragraph("The smallest sets of stances to give up together for a deal to exist.");
    for (Repair repair : diagnosis.repairs()) {
      String deals = repair.deals().map(n -> ", which opens " + Numbers.many(n, "deal")).orElse("");
      paper.item(0, joined(repair.stances()) + deals);
    }
    more(diagnosis.moreRepairs());
  }

  private void more(boolean more) throws IOException {
    Optional<String> stopped = scenario.diagnosis().stopped();
    if (more) {
      paper.paragraph(
          "There are more" + stopped.map(s -> "; the search was " + s).orElse("") + ".");
    }
  }

  private String joined(List<RuleId> ids) {
    return ids.stream().map(this::cited).collect(Collectors.joining(" · "));
  }

  private String cited(RuleId id) {
    return stances.brief(id)
        + scenario
            .rules()
            .stance(id)
            .map(s -> " " + sources.cite(Citations.supporting(s.rule(), scenario.register())))
            .orElse("");
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
  }

  private static String share(Zone zone, String party) {
    return Optional.ofNullable(zone.accepts().get(party))
        .map(n -> Percent.of(n, zone.total()))
        .orElse("not found");
  }

  private static String name(PackageVerdict one) {
    return one.title().isBlank() ? one.id() : one.title();
  }
}
