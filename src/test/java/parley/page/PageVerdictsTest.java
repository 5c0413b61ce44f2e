package parley.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.LoadedScenario;
import parley.app.report.PageScenario;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.JoinedRules;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Finding;
import parley.model.verdict.Judge;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.question.open.OpenPackages;
import parley.question.search.DealList;
import parley.question.search.DealSearch;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.space.zone.ZoneCount;

/** What the page works out by itself is what the rules and the analysis say. */
@Tag("browser")
class PageVerdictsTest {
  private static final int SAMPLE = 1000;
  private static final int FEW = 60;

  /** Verdict, satisfaction, findings: of all parties, for each of many terms. */
  private static final String VERDICTS =
      """
      return arguments[0].map(terms => parley.verdicts(0, terms).map(v => [v.party, v.verdict,
        Math.round(v.least * 1e9), Math.round(v.most * 1e9),
        ...v.findings.map(f => [f.rule.kind, f.rule.owner, f.rule.name, !!f.givenUp, !!f.inSome,
          !!f.givenUpInSome, f.because].join('/'))].join('; ')));
      """;

  /**
   * Whether each point of a frontier comes with possible terms that both parties are so satisfied
   * with.
   */
  private static final String HAVE_TERMS =
      """
      return parley.frontier(0, 'p0', 'p1').every(([a, b, terms]) => {
        const [one, other] = ['p0', 'p1'].map(id => parley.verdicts(0, terms).find(v => v.party === id));
        return Math.abs((one.least ?? 1) - a) < 1e-9 && Math.abs((other.least ?? 1) - b) < 1e-9
          && one.verdict !== 'rejects' && other.verdict !== 'rejects' && parley.outcome(0, terms) !== 'impossible';
      });
      """;

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
  void verdictsOfTheShippedCase_areThoseOfDrools() throws IOException {
    LoadedScenario loaded = Pages.shipped("december-2025");
    browser.open(Pages.write(folder, loaded), "");
    Judge judge = loaded.rules().judge(loaded.scenario().asOf().orElseThrow());

    assertSameVerdicts(judge, loaded.scenario().parties(), SAMPLE);
  }

  @Test
  void verdictsOfGeneratedCases_areThoseOfDrools() throws IOException {
    for (long seed : LongStream.rangeClosed(1, 6).toArray()) {
      GeneratedCase generated = CaseGenerator.of(seed, Shape.medium());
      Judge judge = Pages.judge(generated);
      browser.open(Pages.write(folder, List.of(Pages.scenario(generated, judge))), "");

      assertSameVerdicts(judge, judge.rules().agenda().partyIds(), SAMPLE / 4);
    }
  }

  @Test
  void impossiblePackagesOfGeneratedCases_areThoseOfTheAnalysis() throws IOException {
    Set<String> seen = new LinkedHashSet<>();
    for (long seed : LongStream.rangeClosed(1, 8).toArray()) {
      GeneratedCase generated = CaseGenerator.of(seed, Shape.small().ruling(3));
      Judge judge = Pages.judge(generated);
      Agenda agenda = judge.rules().agenda();
      browser.open(Pages.write(folder, List.of(Pages.scenario(generated, judge))), "");
      Setting setting = Setting.of(judge.rules(), judge.asOf(), agenda.partyIds());
      OpenPackages open =
          new OpenPackages(setting, Pages.LIMITS, 1, new ConditionEvaluator(judge.rules()));

      List<Terms> asked = partial(agenda, FEW);
      List<String> outcomes = new ArrayList<>();
      List<List<String>> verdicts = new ArrayList<>();
      for (Terms terms : asked) {
        PackageVerdict verdict = open.verdict(terms).value().named("x", "", Optional.empty());
        outcomes.add(verdict.outcome().id());
        verdicts.add(verdict.verdicts().stream().map(PageVerdictsTest::summary).toList());
        Object deals =
            browser.ask(
                "return String(parley.deals(0, arguments[0], arguments[1]))",
                agenda.partyIds(),
                Pages.places(agenda, terms));
        assertThat(deals)
            .isEqualTo(
                ZoneCount.of(setting, terms, Pages.LIMITS)
                    .value()
                    .deals()
                    .orElseThrow()
                    .toString());
      }

      assertThat(inThePage(agenda, asked)).as("%s", generated).isEqualTo(verdicts);
      assertThat(
              browser.ask(
                  "return arguments[0].map(terms => parley.outcome(0, terms))",
                  asked.stream().map(t -> Pages.places(agenda, t)).toList()))
          .as("%s", generated)
          .isEqualTo(outcomes);
      seen.addAll(outcomes);
    }
    assertThat(seen).contains("impossible", "deal", "no_deal", "open");
  }

  @Test
  void partialPackages_areJudgedAsByTheAnalysis() throws IOException {
    LoadedScenario loaded = Pages.shipped("december-2025");
    browser.open(Pages.write(folder, loaded), "");
    Setting setting = setting(loaded);
    OpenPackages open = new OpenPackages(setting, Pages.LIMITS, 1, loaded.rules().evaluator());

    List<Terms> asked = partial(loaded.rules().agenda(), FEW);
    List<List<String>> expected = new ArrayList<>();
    for (Terms terms : asked) {
      PackageVerdict verdict = open.verdict(terms).value().named("x", "", Optional.empty());
      expected.add(verdict.verdicts().stream().map(PageVerdictsTest::summary).toList());
    }

    assertThat(inThePage(loaded.rules().agenda(), asked)).isEqualTo(expected);
  }

  @Test
  void dealCounts_areThoseOfTheAnalysis() throws IOException {
    LoadedScenario loaded = Pages.shipped("2026");
    browser.open(Pages.write(folder, loaded), "");
    Agenda agenda = loaded.rules().agenda();
    Random random = new Random(5);
    List<BigInteger> counts = new ArrayList<>();
    for (Terms terms : partial(agenda, FEW)) {
      List<String> agree = agenda.partyIds().stream().filter(p -> random.nextInt(3) > 0).toList();
      Setting setting = Setting.of(loaded.rules().rules(), setting(loaded).asOf(), agree);
      BigInteger expected =
          ZoneCount.of(setting, terms, Pages.LIMITS).value().deals().orElseThrow();
      Object count =
          browser.ask(
              "return String(parley.deals(0, arguments[0], arguments[1]))",
              agree,
              Pages.places(agenda, terms));
      assertThat(count).as("%s %s", agree, terms).isEqualTo(expected.toString());
      counts.add(expected);
    }
    assertThat(counts.stream().distinct().count()).isGreaterThan(5);
  }

  @Test
  void nearestDeals_areAsNearAsTheAnalysisFinds() throws IOException {
    LoadedScenario loaded = Pages.shipped("2026");
    browser.open(Pages.write(folder, loaded), "");
    Agenda agenda = loaded.rules().agenda();
    List<String> agree = List.of("ukraine", "united_states", "european_allies");
    Setting setting = Setting.of(loaded.rules().rules(), setting(loaded).asOf(), agree);
    DealSearch search =
        new DealSearch(setting, Terms.none(), Pages.LIMITS, loaded.rules().evaluator());
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Terms terms = Packages.random(agenda, random);
      DealList nearest = search.nearest(terms, 1).value();
      Object changes =
          browser.ask(
              "return parley.nearest(0, arguments[0], arguments[1]).changes",
              agree,
              Pages.places(agenda, terms));
      int expected = nearest.found().get(0).changed().size();
      assertThat(((Number) changes).intValue()).as("%s", terms).isEqualTo(expected);
    }
  }

  @Test
  void caseTooLargeToCount_isSaidToBe_andItsCompletePackagesAreJudged() throws IOException {
    RuleSet rules = JoinedRules.plain(40, 6, 200, 40).of(1);
    Judge judge = new Judge(rules, new ConditionEvaluator(rules), LocalDate.EPOCH, Set.of());
    Limits brief = Limits.of(Duration.ofSeconds(1), 500_000_000);
    PageScenario scenario = Pages.scenario(rules, Register.empty(), judge.asOf(), brief);
    browser.open(Pages.write(folder, List.of(scenario)), "");

    assertSameVerdicts(judge, rules.agenda().partyIds(), FEW);
    assertThat(browser.texts("#overview .lead").get(0)).contains("was not found in the time given");
    assertThat(browser.texts(".measure").get(0)).contains("too large to count deals in a page");
    browser.find("[name=open-all]").click();
    assertThat(browser.texts(".standing .word")).containsOnly("not computed");
  }

  @Test
  void frontier_isThatOfAllPackages() throws IOException {
    int compared = 0;
    for (long seed : LongStream.rangeClosed(1, 35).toArray()) {
      GeneratedCase generated = CaseGenerator.of(seed, Shape.small().ruling(2));
      Judge judge = Pages.judge(generated);
      List<String> parties = generated.rules().agenda().partyIds();
      if (parties.size() < 2) {
        continue;
      }
      browser.open(Pages.write(folder, List.of(Pages.scenario(generated, judge))), "");
      List<?> found = (List<?>) browser.ask("return parley.frontier(0, 'p0', 'p1')");
      List<double[]> expected = efficient(generated, judge);
      assertThat(found).as("%s", generated).hasSameSizeAs(expected);
      for (int i = 0; i < expected.size(); i++) {
        List<?> pair = (List<?>) found.get(i);
        assertThat(((Number) pair.get(0)).doubleValue())
            .isCloseTo(expected.get(i)[0], within(1e-9));
        assertThat(((Number) pair.get(1)).doubleValue())
            .isCloseTo(expected.get(i)[1], within(1e-9));
      }
      assertThat(browser.ask(HAVE_TERMS)).as("%s", generated).isEqualTo(true);
      compared += expected.size();
    }
    assertThat(compared).isGreaterThan(10);
  }

  /** Pairs that no other betters, by trying every package; best for the first party first. */
  private static List<double[]> efficient(GeneratedCase generated, Judge judge) {
    List<double[]> pairs = new ArrayList<>();
    for (Terms terms : generated.packages()) {
      PackageVerdict both = judge.judge("", "", terms, List.of("p0", "p1"));
      List<PartyVerdict> two = both.verdicts();
      if (both.outcome() != Outcome.IMPOSSIBLE
          && two.stream().noneMatch(v -> v.verdict() == Verdict.REJECTS)) {
        pairs.add(new double[] {two.get(0).satisfaction(), two.get(1).satisfaction()});
      }
    }
    pairs.sort((a, b) -> a[0] != b[0] ? Double.compare(b[0], a[0]) : Double.compare(b[1], a[1]));
    List<double[]> kept = new ArrayList<>();
    for (double[] pair : pairs) {
      if (kept.isEmpty() || pair[1] > kept.get(kept.size() - 1)[1] + 1e-9) {
        kept.add(pair);
      }
    }
    return kept;
  }

  private static void assertSameVerdicts(Judge judge, List<String> parties, int count) {
    Agenda agenda = judge.rules().agenda();
    Random random = new Random(42);
    List<Terms> asked =
        IntStream.range(0, count).mapToObj(i -> Packages.random(agenda, random)).toList();
    List<List<String>> expected =
        asked.stream()
            .map(t -> judge.verdicts(t, parties).stream().map(PageVerdictsTest::summary).toList())
            .toList();

    assertThat(inThePage(agenda, asked)).isEqualTo(expected);
  }

  private static Object inThePage(Agenda agenda, List<Terms> asked) {
    return browser.ask(VERDICTS, asked.stream().map(t -> Pages.places(agenda, t)).toList());
  }

  private static String summary(PartyVerdict verdict) {
    double most = verdict.leeway().map(l -> l.mostSatisfaction()).orElse(verdict.satisfaction());
    String head =
        String.join(
            "; ",
            verdict.party(),
            verdict.verdict().id(),
            Long.toString(Math.round(verdict.satisfaction() * 1e9)),
            Long.toString(Math.round(most * 1e9)));
    return verdict.findings().stream()
        .map(PageVerdictsTest::summary)
        .map(f -> "; " + f)
        .collect(Collectors.joining("", head, ""));
  }

  private static String summary(Finding f) {
    return String.join(
        "/",
        f.stance().kind().id(),
        f.stance().party(),
        f.stance().rule().name(),
        Boolean.toString(f.givenUp()),
        Boolean.toString(f.inSome()),
        Boolean.toString(f.givenUpInSome()),
        f.because());
  }

  private static Setting setting(LoadedScenario loaded) {
    return Setting.of(
        loaded.rules().rules(),
        loaded.scenario().asOf().orElseThrow(),
        loaded.scenario().parties());
  }

  /** Random terms that leave about half of the issues open, at least one. */
  private static List<Terms> partial(Agenda agenda, int count) {
    Random random = new Random(3);
    List<Terms> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, String> some = new LinkedHashMap<>(Packages.random(agenda, random).options());
      int open = 1 + random.nextInt(agenda.issues().size());
      List<String> ids = new ArrayList<>(agenda.issueIds());
      java.util.Collections.shuffle(ids, random);
      some.keySet().removeAll(Set.copyOf(ids.subList(0, open)));
      all.add(new Terms(some));
    }
    return all;
  }
}
