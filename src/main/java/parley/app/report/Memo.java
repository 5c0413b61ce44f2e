package parley.app.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.language.AssumedProse;
import parley.app.language.DealRule;
import parley.app.language.PhraseBook;
import parley.app.language.StanceNames;
import parley.app.words.Headings;
import parley.app.words.Sources;
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
  private final StanceNames stances;
  private final Sources sources;
  private final boolean whole;
  private final PhraseBook words;

  private Memo(DocumentBuilder document, PageScenario scenario, boolean whole) {
    this.whole = whole;
    this.document = document;
    this.scenario = scenario;
    this.agenda = scenario.rules().agenda();
    this.words = PhraseBook.of(agenda.language());
    this.stances = new StanceNames(words, scenario.rules());
    this.sources =
        new Sources(document, scenario.register(), scenario.verdict().asOf(), words.sources());
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
        words.say("memo_x_rules_as_in_force_on_x", agenda.title(), scenario.verdict().asOf()));
    new AssumedProse(words, agenda).words(scenario.assumed()).ifPresent(document::paragraph);
    document.heading(words.say("outcome"));
    document.paragraph(outcome());
    matrix();
    packages();
    new MemoDiagnosis(document, scenario, sources, words).write();
    days();
    sources.write();
  }

  private String outcome() {
    List<PackageVerdict> all = scenario.verdict().packages();
    String proposed =
        switch (all.size()) {
          case 0 -> "";
          case 1 -> words.say("memo_the_package_is_x", single(all.get(0).outcome()));
          default -> words.say("memo_of_the_x_packages_x", all.size(), those(all));
        };
    Optional<String> needed = new DealRule(words, agenda).words(scenario.verdict().parties());
    String whose =
        needed
            .map(n -> words.say("memo_for_a_deal_x", n))
            .orElse(words.say("memo_of_all_that_must_agree"));
    return proposed + amongAll(scenario.diagnosis().zone().value(), whose);
  }

  private String single(Outcome outcome) {
    return outcome == Outcome.DEAL ? words.say("a_deal") : words.of(outcome);
  }

  /** {@return "one is a deal: As agreed; 2 are open"} */
  private String those(List<PackageVerdict> all) {
    List<String> deals =
        all.stream().filter(p -> p.outcome() == Outcome.DEAL).map(MemoPackage::name).toList();
    long open = all.stream().filter(p -> p.outcome() == Outcome.OPEN).count();
    String which =
        switch (deals.size()) {
          case 0 -> words.say("memo_none_is_a_deal");
          case 1 -> words.say("memo_one_is_a_deal_x", deals.get(0));
          default -> words.say("memo_x_are_deals_x", deals.size(), String.join("; ", deals));
        };
    return which
        + (open == 0 ? "" : words.say(open == 1 ? "memo_x_is_open" : "memo_x_are_open", open));
  }

  private String amongAll(Zone zone, String whose) {
    if (zone.deals().isEmpty()) {
      return words.say("memo_how_many_are_deals_was_not_found");
    }
    BigInteger deals = zone.deals().orElseThrow();
    String all = words.many(zone.total(), "memo_possible_package", "memo_possible_packages");
    String there =
        deals.signum() == 0
            ? words.say("memo_among_all_x_there_is_none_x", all, whose)
            : words.say(
                deals.equals(BigInteger.ONE)
                    ? "memo_among_all_x_there_is_x_x"
                    : "memo_among_all_x_there_are_x_x",
                all,
                words.many(deals, "deal", "deals"),
                whose);
    return there + unopposed(zone);
  }

  private String unopposed(Zone zone) {
    if (zone.silent().isEmpty() || zone.unopposed().isEmpty()) {
      return "";
    }
    String silent = zone.silent().stream().map(stances::title).collect(Collectors.joining(", "));
    String deals = words.many(zone.unopposed().orElseThrow(), "deal", "deals");
    return words.say("memo_no_stance_known_of_x_x_if_silent", silent, deals);
  }

  private void matrix() {
    List<String> parties = scenario.verdict().shown();
    List<String> head = new ArrayList<>(List.of(words.say("package_2")));
    parties.forEach(p -> head.add(stances.title(p)));
    head.add(words.say("outcome"));
    List<List<Object>> rows = new ArrayList<>();
    for (PackageVerdict one : scenario.verdict().packages()) {
      List<Object> row = new ArrayList<>(List.of(MemoPackage.name(one)));
      parties.forEach(
          p -> row.add(one.of(p).map(this::verdict).orElse(Text.of(words.say("not_found")))));
      row.add(words.of(one.outcome()));
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
    return words.say("memo_the_percentage_is_satisfaction")
        + Verdicts.caution(all).map(c -> words.say("memo_red_lines_do_not_count")).orElse("");
  }

  private void packages() {
    MemoPackage one = new MemoPackage(document, scenario, sources, words, whole);
    List<PackageVerdict> verdicts = scenario.verdict().packages();
    for (int i = 0; i < verdicts.size(); i++) {
      one.write(verdicts.get(i), scenario.proposals().get(i));
    }
  }

  private Text verdict(PartyVerdict verdict) {
    return Text.of(
        VerdictWords.sign(verdict.verdict()),
        " ",
        words.of(verdict.verdict()),
        ", ",
        words.satisfaction(verdict));
  }

  private void days() {
    List<String> parties = scenario.verdict().parties();
    Map<String, String> headings = Headings.of(agenda, parties);
    List<String> head = new ArrayList<>(List.of(words.say("from_2"), words.say("deals_2")));
    parties.forEach(p -> head.add(headings.getOrDefault(p, p)));
    List<List<Object>> rows = new ArrayList<>();
    for (ZoneOnDay day : scenario.days()) {
      Zone zone = day.zone().value();
      List<Object> row = new ArrayList<>(List.of(day.day().toString()));
      row.add(zone.deals().map(words::count).orElse(words.say("not_found")));
      parties.forEach(p -> row.add(share(zone, p)));
      rows.add(row);
    }
    document.heading(words.say("memo_how_it_moves"));
    document.paragraph(words.say("memo_how_many_deals_there_are"));
    document.table(head, rows);
    List<String> legend = Headings.legend(agenda, headings);
    if (!legend.isEmpty()) {
      document.paragraph(Text.dotted(legend.toArray()));
    }
  }

  private String share(Zone zone, String party) {
    return Optional.ofNullable(zone.accepts().get(party))
        .map(n -> words.percent(Percent.of(n, zone.total())))
        .orElse(words.say("not_found"));
  }
}
