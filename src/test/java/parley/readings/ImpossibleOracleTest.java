package parley.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Issue;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.Choice;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.question.averaging.Averaging;
import parley.question.averaging.AveragingCount;
import parley.question.averaging.AveragingRule;
import parley.question.diagnose.Changes;
import parley.question.diagnose.Diagnoser;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Leverage;
import parley.question.diagnose.Question;
import parley.question.diagnose.Repair;
import parley.question.diagnose.TermChanges;
import parley.question.open.OpenPackages;
import parley.question.robust.Confidences;
import parley.question.robust.LikelySearch;
import parley.question.robust.Odds;
import parley.question.robust.PackageOdds;
import parley.question.search.Criterion;
import parley.question.search.Deal;
import parley.question.search.DealSearch;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/** Answers about all packages of cases with impossible ones, against every package one by one. */
class ImpossibleOracleTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 400_000_000L);
  private static final int ALL = 100_000;
  private static final int FEW = 6;

  static Stream<GeneratedCase> cases() {
    return LongStream.range(500, 540)
        .mapToObj(s -> CaseGenerator.of(s, Shape.small().ruling(3)))
        .filter(c -> !c.rules().impossibilities().isEmpty());
  }

  /** A case on one day with all parties at the table, and every package of it. */
  private static final class World {
    final RuleSet rules;
    final LocalDate day;
    final Setting setting;
    final List<String> parties;
    final ConditionEvaluator evaluator;
    final Map<Terms, PackageVerdict> all = new LinkedHashMap<>();

    World(GeneratedCase made, boolean some) {
      Agenda agenda = made.rules().agenda();
      rules =
          some
              ? made.rules()
                  .with(
                      agenda.with(new Agreement(List.of(), OptionalInt.of(1), OptionalInt.empty())))
              : made.rules();
      day = made.days().get(0);
      parties = agenda.partyIds();
      setting = Setting.of(rules, day, parties);
      evaluator = new ConditionEvaluator(rules);
      made.packages().forEach(t -> all.put(t, judged(t, Set.of())));
    }

    PackageVerdict judged(Terms terms, Set<RuleId> off) {
      return new Judge(rules, evaluator, day, off).judge("", "", terms, parties);
    }

    List<PackageVerdict> possible() {
      return all.values().stream().filter(v -> v.outcome() != Outcome.IMPOSSIBLE).toList();
    }

    List<Terms> deals() {
      return all.values().stream()
          .filter(v -> v.outcome() == Outcome.DEAL)
          .map(PackageVerdict::terms)
          .toList();
    }

    BigInteger dealsWithout(Collection<RuleId> off) {
      return BigInteger.valueOf(
          all.keySet().stream()
              .filter(t -> judged(t, Set.copyOf(off)).outcome() == Outcome.DEAL)
              .count());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void dealsFound_areThePossibleOnes(GeneratedCase made) {
    World world = new World(made, made.seed() % 2 == 0);
    DealSearch search = new DealSearch(world.setting, Terms.none(), LIMITS, world.evaluator);

    List<Deal> found = search.best(Criterion.FAIREST, ALL).value().found();

    assertThat(world.deals()).containsAll(found.stream().map(Deal::terms).toList());
    BigInteger equal =
        found.stream().map(d -> d.equal().further()).reduce(BigInteger.ZERO, BigInteger::add);
    assertThat(equal.add(BigInteger.valueOf(found.size())))
        .isEqualTo(BigInteger.valueOf(world.deals().size()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void diagnosis_countsPossiblePackages(GeneratedCase made) {
    World world = new World(made, made.seed() % 2 == 0);

    Diagnosis diagnosis =
        Diagnoser.of(world.setting, Question.upTo(3), LIMITS, world.evaluator).value();

    assertThat(diagnosis.deals()).contains(BigInteger.valueOf(world.deals().size()));
    for (Leverage one : diagnosis.leverage()) {
      assertThat(one.deals())
          .as("%s", one.stance())
          .isEqualTo(world.dealsWithout(Set.of(one.stance())));
    }
    for (Repair repair : diagnosis.repairs()) {
      assertThat(repair.deals()).contains(world.dealsWithout(repair.stances()));
    }
    boolean none = world.possible().isEmpty();
    assertThat(diagnosis.repairs().isEmpty()).isEqualTo(none || !world.deals().isEmpty());
    assertThat(diagnosis.conflicts().isEmpty()).isEqualTo(none || !world.deals().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changes_leadToTheNearestPossiblePackages(GeneratedCase made) {
    World world = new World(made, false);
    Random random = new Random(made.seed());
    for (int i = 0; i < FEW; i++) {
      Terms from = Packages.random(world.rules.agenda(), random);
      Changes changes = TermChanges.of(world.setting, from, 1, LIMITS, world.evaluator).value();
      List<Terms> deals = world.deals();

      assertThat(changes.deal()).isEqualTo(!deals.isEmpty());
      if (changes.deal()) {
        long least = deals.stream().mapToLong(d -> differing(from, d)).min().orElseThrow();
        assertThat(changes.found().get(0).set()).hasSize((int) least);
      }
      changes
          .found()
          .forEach(
              c -> {
                Terms to = from.with(new Terms(c.set()));
                assertThat(world.judged(to, Set.of()).outcome()).isNotEqualTo(Outcome.IMPOSSIBLE);
              });
      assertThat(changes.found().isEmpty()).isEqualTo(world.possible().isEmpty());
    }
  }

  private static long differing(Terms a, Terms b) {
    return a.options().keySet().stream().filter(i -> !a.option(i).equals(b.option(i))).count();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void averaging_countsPossiblePackages(GeneratedCase made) {
    World world = new World(made, false);
    for (AveragingRule rule : AveragingRule.values()) {
      Averaging averaging =
          AveragingCount.of(world.setting, rule, new BigDecimal("0.6"), LIMITS, world.evaluator)
              .value();
      List<PackageVerdict> passing =
          world.possible().stream().filter(v -> passes(rule, v.verdicts())).toList();

      assertThat(averaging.pass()).contains(BigInteger.valueOf(passing.size()));
      assertThat(averaging.deals()).contains(BigInteger.valueOf(world.deals().size()));
      assertThat(averaging.crossing())
          .contains(
              BigInteger.valueOf(
                  passing.stream()
                      .filter(
                          v -> v.verdicts().stream().anyMatch(p -> p.verdict() == Verdict.REJECTS))
                      .count()));
    }
  }

  private static boolean passes(AveragingRule rule, List<PartyVerdict> verdicts) {
    var shares = verdicts.stream().mapToDouble(PartyVerdict::satisfaction);
    return rule == AveragingRule.EACH
        ? shares.allMatch(s -> s >= 0.6 - 1e-9)
        : shares.average().orElse(0) >= 0.6 - 1e-9;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mostProbableDeal_isPossible(GeneratedCase made) {
    World world = new World(made, false);
    List<PackageOdds> found =
        LikelySearch.of(world.setting, new Confidences(Map.of()), 1, 1, LIMITS, world.evaluator)
            .value()
            .found();
    double best =
        world.all.values().stream()
            .mapToDouble(v -> Odds.of(world.rules.agenda(), v, new Confidences(Map.of()), 1).deal())
            .max()
            .orElse(0);

    assertThat(found.isEmpty()).isEqualTo(best == 0);
    found.forEach(f -> assertThat(f.deal()).isCloseTo(best, within(1e-9)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void partialPackage_isJudgedByItsPossibleCompletions(GeneratedCase made) {
    World world = new World(made, made.seed() % 2 == 0);
    OpenPackages open = new OpenPackages(world.setting, LIMITS, ALL, world.evaluator);
    Random random = new Random(made.seed());
    for (int i = 0; i < FEW; i++) {
      Terms settled = some(world.rules.agenda(), random);
      PackageVerdict found = open.verdict(settled).value().named("", "", Optional.empty());
      List<PackageVerdict> all =
          world.all.values().stream().filter(v -> agrees(v.terms(), settled)).toList();
      List<PackageVerdict> possible =
          all.stream().filter(v -> v.outcome() != Outcome.IMPOSSIBLE).toList();

      assertThat(found.outcome()).isEqualTo(shared(possible));
      assertChoices(found.dealIf(), possible, v -> v.outcome() == Outcome.DEAL);
      for (int p = 0; p < world.parties.size(); p++) {
        int at = p;
        List<PackageVerdict> among = possible.isEmpty() ? all : possible;
        PartyVerdict party = found.verdicts().get(p);
        Set<Verdict> verdicts = new LinkedHashSet<>();
        among.forEach(v -> verdicts.add(v.verdicts().get(at).verdict()));
        var shares = among.stream().mapToDouble(v -> v.verdicts().get(at).satisfaction());
        assertThat(party.verdict())
            .isEqualTo(verdicts.size() > 1 ? Verdict.DEPENDS : verdicts.iterator().next());
        assertThat(party.satisfaction()).isCloseTo(shares.min().orElseThrow(), within(1e-9));
        assertChoices(
            party.leeway().orElseThrow().acceptsIf(),
            among,
            v -> v.verdicts().get(at).verdict() == Verdict.ACCEPTS);
      }
    }
  }

  private static Outcome shared(List<PackageVerdict> possible) {
    Set<Outcome> outcomes = new LinkedHashSet<>();
    possible.forEach(v -> outcomes.add(v.outcome()));
    return outcomes.isEmpty()
        ? Outcome.IMPOSSIBLE
        : outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.OPEN;
  }

  /** Each choice leads somewhere, and only to such packages; together they lead to all of them. */
  private static void assertChoices(
      List<Choice> choices,
      List<PackageVerdict> among,
      java.util.function.Predicate<PackageVerdict> wanted) {
    Set<PackageVerdict> reached = new LinkedHashSet<>();
    for (Choice choice : choices) {
      List<PackageVerdict> chosen = among.stream().filter(v -> has(v.terms(), choice)).toList();
      assertThat(chosen).isNotEmpty().allMatch(wanted);
      choice
          .options()
          .forEach(
              (issue, options) ->
                  assertThat(chosen.stream().map(v -> v.terms().option(issue).orElseThrow()))
                      .containsAll(options));
      reached.addAll(chosen);
    }
    List<PackageVerdict> all = among.stream().filter(wanted).toList();
    if (!choices.isEmpty()) {
      assertThat(reached).containsExactlyInAnyOrderElementsOf(all);
    } else {
      assertThat(all.isEmpty() || all.size() == among.size()).isTrue();
    }
  }

  private static boolean has(Terms terms, Choice choice) {
    return choice.options().entrySet().stream()
        .allMatch(e -> e.getValue().contains(terms.option(e.getKey()).orElseThrow()));
  }

  private static boolean agrees(Terms terms, Terms settled) {
    return settled.options().entrySet().stream()
        .allMatch(e -> terms.option(e.getKey()).equals(Optional.of(e.getValue())));
  }

  private static Terms some(Agenda agenda, Random random) {
    Map<String, String> some = new LinkedHashMap<>(Packages.random(agenda, random).options());
    List<String> ids = new ArrayList<>(agenda.issues().stream().map(Issue::id).toList());
    java.util.Collections.shuffle(ids, random);
    some.keySet().removeAll(Set.copyOf(ids.subList(0, 1 + random.nextInt(ids.size()))));
    return new Terms(some);
  }
}
