package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.expectation.DealsPoint;
import parley.model.expectation.DealsPoint.Bound;
import parley.model.expectation.Expectation;
import parley.model.expectation.Expectation.OfDeals;
import parley.model.expectation.Expectation.OfPackage;
import parley.model.expectation.Expectation.Remarks;
import parley.model.expectation.Expectation.Subject;
import parley.model.expectation.Point;
import parley.model.expectation.Point.Because;
import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;

class ScenarioTest {
  private static final String HEAD = "scenario: spring\nrules: ../../rules/bike\n";

  @TestFactory
  Stream<DynamicTest> scenario_good_resolvesWithoutAProblem() {
    return Golden.examples("scenario/good").stream()
        .map(f -> DynamicTest.dynamicTest(f.toString(), () -> good(Golden.source(f))));
  }

  @Test
  void everyKey_arrivesInTheScenario() {
    Path file = Path.of("src/test/resources/parley/scenario/scenario/good/every_key.yaml");

    assertThat(good(Golden.source(file)))
        .isEqualTo(
            new Scenario(
                "2026-spring",
                "Spring: the last offers",
                Optional.of(LocalDate.of(2026, 3, 1)),
                at(4, 8, 10),
                List.of("buyer", "seller"),
                true,
                Optional.empty(),
                Map.of(),
                packages(),
                whatIfs(),
                expectations(),
                at(1, 11, 11)));
  }

  private static List<ScenarioPackage> packages() {
    Terms first = new Terms(Map.of("price", "asked", "lights", "without"));
    Terms second = new Terms(Map.of("price", "asked", "lock", "included"));
    return List.of(
        new ScenarioPackage(
            "first",
            "First offer",
            List.of("001.1", "001.2"),
            Optional.empty(),
            first,
            List.of("lock"),
            at(8, 3, 5)),
        new ScenarioPackage(
            "second",
            "",
            List.of("001.1"),
            Optional.of("first"),
            second,
            List.of("lights"),
            at(13, 3, 6)),
        new ScenarioPackage(
            "nothing",
            "",
            List.of(),
            Optional.empty(),
            Terms.none(),
            List.of("price", "lights", "lock"),
            at(18, 3, 7)));
  }

  private static List<WhatIf> whatIfs() {
    RuleId noGifts = new RuleId("seller", "No gifts");
    WhatIf gift =
        new WhatIf(
            "gift",
            "second",
            new Terms(Map.of("price", "gift")),
            Set.of(noGifts, new RuleId("common", "Fair price")),
            Optional.of(new FileReference("more.drl", at(24, 11, 8))),
            Optional.of(LocalDate.of(2026, 4, 1)));
    WhatIf noRule =
        new WhatIf(
            "no_rule", "first", Terms.none(), Set.of(noGifts), Optional.empty(), Optional.empty());
    return List.of(gift, noRule);
  }

  private static List<Expectation> expectations() {
    return List.of(
        new OfPackage(
            new Subject(Subject.Kind.PACKAGE, "first"),
            List.of(
                new Point.OutcomeIs(Outcome.OPEN),
                new Point.VerdictIs("buyer", Verdict.DEPENDS),
                new Point.VerdictIs("seller", Verdict.HOLDS_OUT),
                new Because(Because.Kind.BECAUSE, "seller", List.of("No gifts")),
                new Because(Because.Kind.BECAUSE, "buyer", List.of("Lights"))),
            new Remarks(Optional.empty(), List.of()),
            at(28, 5, 7)),
        new OfPackage(
            new Subject(Subject.Kind.WHAT_IF, "gift"),
            List.of(new Point.OutcomeIs(Outcome.NO_DEAL)),
            new Remarks(Optional.empty(), List.of()),
            at(32, 5, 7)),
        new OfDeals(
            List.of(new DealsPoint.Total(Bound.COUNT, BigInteger.ZERO)),
            new Remarks(Optional.empty(), List.of()),
            at(34, 5, 5)),
        new OfDeals(
            List.of(
                new DealsPoint.Total(
                    Bound.AT_LEAST, new BigInteger("123456789012345678901234567890"))),
            new Remarks(Optional.empty(), List.of()),
            at(35, 5, 5)));
  }

  private static Place at(int line, int column, int length) {
    return new Place("every_key.yaml", line, column, length);
  }

  @Test
  void smallestScenario_hasAllPartiesOfTheAgenda_andNoDate() {
    Scenario scenario = good(new Source("s", HEAD));

    assertThat(scenario.parties()).containsExactly("buyer", "seller");
    assertThat(scenario.asOf()).isEmpty();
    assertThat(scenario.title()).isEqualTo("spring");
  }

  @Test
  void parties_keepTheFilesOrder() {
    assertThat(good(new Source("s", HEAD + "parties: [seller, buyer]\n")).parties())
        .containsExactly("seller", "buyer");
  }

  @Test
  void terms_andOpenIssues_comeInTheAgendasOrder() {
    Scenario scenario =
        good(
            new Source(
                "s",
                HEAD
                    + "packages: {a: {terms: {lock: without, price: gift}}, b: {open: [lock,"
                    + " price]}}"));

    assertThat(scenario.packages().get(0).stated().options().keySet())
        .containsExactly("price", "lock");
    assertThat(scenario.packages().get(1).open()).containsExactly("price", "lock");
  }

  @Test
  void basedOn_takesOverTermsAndOpenIssues_throughSeveralPackagesInAnyOrder() {
    String text =
        """
        packages:
          third: {based_on: second, terms: {lock: without}}
          second: {based_on: first, terms: {price: offered}}
          first: {claims: 001.1, title: First, terms: {price: asked, lights: included}, open: [lock]}
        """;

    Scenario scenario = good(new Source("s", HEAD + text));

    assertThat(shown(scenario))
        .containsExactly(
            "third {price=offered, lights=included, lock=without} open []",
            "second {price=offered, lights=included} open [lock]",
            "first {price=asked, lights=included} open [lock]");
    assertThat(scenario.packages().get(0).claims()).isEmpty();
    assertThat(scenario.packages())
        .extracting(p -> scenario.basesOf(p).stream().map(ScenarioPackage::id).toList())
        .containsExactly(List.of("second", "first"), List.of("first"), List.of());
    assertThat(scenario.packages().get(0).title()).isEmpty();
  }

  @Test
  void basedOn_termSettlesAnInheritedOpenIssue_andOpenUnsettlesAnInheritedTerm() {
    String text =
        """
        packages:
          first: {terms: {price: asked}, open: [lock]}
          second: {based_on: first, terms: {lock: included}, open: [price]}
        """;

    assertThat(shown(good(new Source("s", HEAD + text))))
        .containsExactly("first {price=asked} open [lock]", "second {lock=included} open [price]");
  }

  @Test
  void unstatedOpen_opensWhatIsNotStated_inheritedTermsIncluded() {
    String text =
        """
        unstated: open
        packages:
          first: {terms: {price: asked, lock: without}}
          second: {based_on: first, open: [price]}
          third: {}
        """;

    assertThat(shown(good(new Source("s", HEAD + text))))
        .containsExactly(
            "first {price=asked, lock=without} open [lights]",
            "second {lock=without} open [price, lights]",
            "third {} open [price, lights, lock]");
  }

  @Test
  void unstatedStatusQuo_isTheDefault() {
    String packages = "packages: {first: {terms: {price: gift}}}\n";

    assertThat(shown(good(new Source("s", HEAD + "unstated: status_quo\n" + packages))))
        .isEqualTo(shown(good(new Source("s", HEAD + packages))))
        .containsExactly("first {price=gift} open []");
  }

  @Test
  void basedOn_chainOfManyPackages_isResolvedSoon() {
    String links =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "  p%d: {based_on: p%d}%n".formatted(i, i + 1))
            .collect(Collectors.joining());
    String text = HEAD + "packages:\n" + links + "  p20000: {terms: {price: gift}}\n";

    Scenario scenario =
        Assertions.assertTimeoutPreemptively(
            java.time.Duration.ofSeconds(60), () -> good(new Source("s", text)));

    assertThat(shown(scenario).get(0)).isEqualTo("p0 {price=gift} open []");
  }

  @Test
  void orderOfKeys_neverChangesAnAnswer() {
    List<String> blocks =
        List.of(
            "scenario: spring\n",
            "rules: r\n",
            "title: Spring\n",
            "as_of: 2026-03-01\n",
            "unstated: open\n",
            "what_if: {w: {without: [seller/No gifts], package: b, set: {lock: without}}}\n",
            "expect: [{because: {buyer: Lights}, verdicts: {buyer: rejects}, package: a}]\n",
            "packages: {a: {open: [lock], based_on: b}, b: {terms: {price: gift}, title: B}}\n");
    String expected = withoutPlaces(good(new Source("s", String.join("", blocks))));
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      List<String> shuffled = new java.util.ArrayList<>(blocks);
      Collections.shuffle(shuffled, random);
      assertThat(withoutPlaces(good(new Source("s", String.join("", shuffled)))))
          .isEqualTo(expected);
    }
  }

  @Test
  void scenarioFile_namesItsRulesAndExtraFiles_beforeAnythingIsResolved() {
    Source source =
        new Source(
            "s", HEAD + "as_of: 2026-03-01\nwhat_if: {w: {package: none, with: more.drl}}\n");
    Problems problems = new Problems();

    ScenarioFile file = ScenarioReader.read(source, problems).orElseThrow();

    assertThat(problems.sorted()).isEmpty();
    assertThat(file.name()).isEqualTo("spring");
    assertThat(file.draft().asOf()).contains(LocalDate.of(2026, 3, 1));
    assertThat(file.rules())
        .isEqualTo(new FileReference("../../rules/bike", new Place("s", 2, 8, 16)));
    assertThat(file.withFiles()).extracting(FileReference::path).containsExactly("more.drl");
  }

  @Test
  void scenarioWithAnErrorInItsForm_reportsItsNamesToo_andResolvesToNothing() {
    Source source = new Source("s", HEAD + "titel: x\nparties: [bank]\n");
    Problems problems = new Problems();

    assertThat(Bike.scenario(source, problems)).isEmpty();
    assertThat(problems.sorted())
        .extracting(d -> d.message())
        .containsExactly("unknown key `titel`", "unknown party `bank`");
  }

  @Test
  void scenarioWithAnErrorInItsForm_resolvesToNothing_evenIfAllNamesAreKnown() {
    Problems problems = new Problems();

    assertThat(Bike.scenario(new Source("s", HEAD + "titel: x\n"), problems)).isEmpty();
  }

  @Test
  void because_ofAWhatIfWithAFile_isCheckedAgainstItsRulesOnlyWhereTheyAreGiven() {
    String text =
        """
        packages: {a: {}}
        what_if: {w: {package: a, with: more.drl}}
        expect: [{what_if: w, because: {buyer: Gears}}]
        """;
    ScenarioFile file =
        ScenarioReader.read(new Source("s", HEAD + text), new Problems()).orElseThrow();
    FileReference with = file.withFiles().get(0);

    assertThat(resolved(file, Map.of())).isEmpty();
    assertThat(resolved(file, Map.of(with, Bike.rulesWith("Gears")))).isEmpty();
    assertThat(resolved(file, Map.of(with, Bike.rulesWith("Bell"))))
        .containsExactly("unknown rule `Gears` of party `buyer`");
  }

  private static List<String> resolved(
      ScenarioFile file, Map<FileReference, parley.model.RuleSet> withs) {
    Problems problems = new Problems();
    Optional<Scenario> scenario = file.resolve(Bike.rules(), withs, Bike.register(), problems);
    assertThat(scenario.isPresent()).isNotEqualTo(problems.hasErrors());
    return problems.sorted().stream().map(d -> d.message()).toList();
  }

  private static List<String> shown(Scenario scenario) {
    return scenario.packages().stream()
        .map(p -> p.id() + " " + p.stated().options() + " open " + p.open())
        .toList();
  }

  private static String withoutPlaces(Scenario scenario) {
    return scenario.toString().replaceAll("Place\\[[^]]*\\]|s:[0-9]+:[0-9]+", "PLACE");
  }

  private static Scenario good(Source source) {
    Problems problems = new Problems();
    Optional<Scenario> scenario = Bike.scenario(source, problems);
    assertThat(Golden.rendered(problems, source)).isEmpty();
    return scenario.orElseThrow();
  }
}
