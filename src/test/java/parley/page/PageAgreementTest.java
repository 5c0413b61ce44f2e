package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.generate.CaseGenerator;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Fraction;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.Verdict;

/**
 * Outcomes, counts of deals and coalitions in the page, under agreement rules and reservation
 * values, against plain enumeration.
 */
@Tag("browser")
class PageAgreementTest {
  private static final int CASES = 12;

  private static Browser browser;
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    browser = Browser.start(1024, false);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void outcomesDealsAndCoalitions_areThoseOfEnumeration() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (long seed = 1; seed <= CASES; seed++) {
      GeneratedCase made = CaseGenerator.of(seed, Shape.small());
      Random random = new Random(seed);
      RuleSet rules = made.rules().with(varied(made.rules().agenda(), random));
      compare(rules, made.days().get(0), random, seen);
    }
    assertThat(seen).contains("deal", "no_deal", "open");
  }

  private void compare(RuleSet rules, LocalDate day, Random random, Set<String> seen)
      throws IOException {
    Agenda agenda = rules.agenda();
    Judge judge = new Judge(rules, new ConditionEvaluator(rules), day, Set.of());
    List<Map<String, Verdict>> verdicts = new ArrayList<>();
    List<Terms> all = Packages.all(agenda);
    for (Terms terms : all) {
      Map<String, Verdict> by = new LinkedHashMap<>();
      judge.verdicts(terms, agenda.partyIds()).forEach(v -> by.put(v.party(), v.verdict()));
      verdicts.add(by);
    }
    browser.open(
        Pages.write(
            folder, List.of(Pages.scenario(rules, CheckedCase.anyClaim(rules), day, Pages.LIMITS))),
        "");
    for (int i = 0; i < 12; i++) {
      Terms part = part(all.get(random.nextInt(all.size())), i, random);
      List<Map<String, Verdict>> completions = new ArrayList<>();
      for (int n = 0; n < all.size(); n++) {
        if (all.get(n).options().entrySet().containsAll(part.options().entrySet())) {
          completions.add(verdicts.get(n));
        }
      }
      List<Integer> places = Pages.places(agenda, part);
      long deals = completions.stream().filter(v -> outcome(agenda, v).equals("deal")).count();
      assertThat(
              browser.ask(
                  "return String(parley.deals(0, arguments[0], arguments[1]))",
                  agenda.partyIds(),
                  places))
          .as("%s %s", agenda, part)
          .isEqualTo(Long.toString(deals));
      List<String> outcomes = completions.stream().map(v -> outcome(agenda, v)).distinct().toList();
      String expected = outcomes.size() == 1 ? outcomes.get(0) : "open";
      assertThat(browser.ask("return parley.outcome(0, arguments[0])", places))
          .as("%s %s", agenda, part)
          .isEqualTo(expected);
      seen.add(expected);
    }
    Object shown =
        browser.ask(
            "return parley.coalitions(0, arguments[0]).map(c => c.group.join() + ' ' + c.count)",
            agenda.partyIds());
    assertThat(((List<?>) shown).stream().map(String::valueOf))
        .containsExactlyInAnyOrderElementsOf(coalitions(agenda, verdicts));
  }

  /** The maximal sets of parties that all accept some package, each with how many it accepts. */
  private static List<String> coalitions(Agenda agenda, List<Map<String, Verdict>> verdicts) {
    List<String> ids = agenda.partyIds();
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int mask = 1; mask < 1 << ids.size(); mask++) {
      int count = 0;
      for (Map<String, Verdict> one : verdicts) {
        boolean every = true;
        for (int p = 0; p < ids.size(); p++) {
          every &= (mask >> p & 1) == 0 || one.get(ids.get(p)) == Verdict.ACCEPTS;
        }
        count += every ? 1 : 0;
      }
      if (count > 0) {
        counts.put(mask, count);
      }
    }
    List<String> found = new ArrayList<>();
    counts.forEach(
        (mask, count) -> {
          if (counts.keySet().stream().noneMatch(m -> !m.equals(mask) && (m & mask) == mask)) {
            List<String> group = new ArrayList<>();
            for (int p = 0; p < ids.size(); p++) {
              if ((mask >> p & 1) == 1) {
                group.add(ids.get(p));
              }
            }
            found.add(String.join(",", group) + " " + count);
          }
        });
    return found;
  }

  private static String outcome(Agenda agenda, Map<String, Verdict> by) {
    boolean met = met(agenda, by, Set.of(Verdict.ACCEPTS));
    boolean possible = met(agenda, by, Set.of(Verdict.ACCEPTS, Verdict.SILENT));
    return met ? "deal" : possible ? "open" : "no_deal";
  }

  private static boolean met(Agenda agenda, Map<String, Verdict> by, Set<Verdict> yes) {
    int count = 0;
    int votes = 0;
    boolean must = true;
    Agreement rule = agenda.agreement();
    for (Party party : agenda.parties()) {
      boolean accepts = yes.contains(by.get(party.id()));
      count += accepts ? 1 : 0;
      votes += accepts ? party.votes() : 0;
      must &= accepts || !rule.must().contains(party.id());
    }
    return rule.isOfAll()
        ? count == agenda.parties().size()
        : must && count >= rule.atLeast().orElse(0) && votes >= rule.votesAtLeast().orElse(0);
  }

  private static Agenda varied(Agenda agenda, Random random) {
    List<Party> parties = new ArrayList<>();
    for (Party party : agenda.parties()) {
      Party made =
          new Party(
              party.id(),
              party.title(),
              party.shortName(),
              Optional.empty(),
              1 + random.nextInt(3),
              random.nextInt(4) == 0);
      Fraction share =
          Fraction.parse(List.of("1/3", "0.5", "0.8").get(random.nextInt(3))).orElseThrow();
      parties.add(random.nextBoolean() ? made.reserving(share) : made);
    }
    Agreement rule =
        switch (random.nextInt(4)) {
          case 0 -> Agreement.ofAll();
          case 1 ->
              new Agreement(List.of(parties.get(0).id()), OptionalInt.empty(), OptionalInt.empty());
          case 2 ->
              new Agreement(
                  List.of(),
                  OptionalInt.of(1 + random.nextInt(parties.size())),
                  OptionalInt.empty());
          default ->
              new Agreement(
                  List.of(),
                  OptionalInt.of(1),
                  OptionalInt.of(1 + random.nextInt((int) Agreement.votes(parties))));
        };
    return new Agenda(agenda.caseId(), agenda.title(), parties, agenda.issues(), rule);
  }

  /** The first whole, the others with some issues open. */
  private static Terms part(Terms whole, int number, Random random) {
    Map<String, String> left = new LinkedHashMap<>(whole.options());
    if (number % 3 > 0) {
      left.keySet().removeIf(issue -> random.nextBoolean());
    }
    return new Terms(left);
  }
}
