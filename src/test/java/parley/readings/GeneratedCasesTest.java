package parley.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.CaseGenerator;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Sum;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;
import parley.space.Answer;
import parley.space.diagram.Limits;
import parley.space.zone.Zone;
import parley.space.zone.ZoneCount;

/**
 * What Drools makes of a generated case's files is what the generator meant, what {@code
 * parley.rules} read, and what the analysis counts.
 */
class GeneratedCasesTest {
  private static final int SMALL_MAX = 3_000;
  private static final int SAMPLE = 400;
  private static final Limits LIMITS = Limits.of(Duration.ofMinutes(2), 500_000_000);

  static Stream<GeneratedCase> smallCases() {
    return seeds(60).mapToObj(s -> CaseGenerator.of(s, shape(s, Shape.small())));
  }

  static Stream<GeneratedCase> mediumCases() {
    return seeds(20).mapToObj(s -> CaseGenerator.of(s, shape(s, Shape.medium())));
  }

  /** Every other case has parties and agreement rules of every kind. */
  private static Shape shape(long seed, Shape shape) {
    return seed % 2 == 0 ? shape.ruling(3) : shape.ruling(3).withTables();
  }

  private static LongStream seeds(int count) {
    long from = Long.getLong("parley.seed", 1);
    return LongStream.range(from, from + Integer.getInteger("parley.cases", count));
  }

  @ParameterizedTest
  @MethodSource("smallCases")
  void everyPackageOfASmallCase_hasTheSameVerdictsInBothReadings(GeneratedCase generated) {
    List<Terms> packages = generated.packages();
    compare(generated, packages.subList(0, Math.min(SMALL_MAX, packages.size())));
  }

  @ParameterizedTest
  @MethodSource("mediumCases")
  void randomPackagesOfALargerCase_haveTheSameVerdictsInBothReadings(GeneratedCase generated) {
    Random random = new Random(generated.seed());
    List<Terms> packages = new ArrayList<>();
    for (int i = 0; i < SAMPLE; i++) {
      packages.add(Packages.random(generated.rules().agenda(), random));
    }
    compare(generated, packages);
  }

  @ParameterizedTest
  @MethodSource("smallCases")
  void dealsCountedByTheAnalysis_areThoseThatDroolsAccepts(GeneratedCase generated) {
    CheckedRules checked = CheckedCase.of(generated);
    Evaluator drools = DroolsEvaluator.of(checked);
    LocalDate day = generated.days().get(0);
    Judge judge = new Judge(checked.rules(), drools, day, Set.of());
    List<String> parties = checked.rules().agenda().partyIds();
    long deals =
        generated.packages().stream()
            .filter(t -> judge.judge("", "", t, parties).outcome() == Outcome.DEAL)
            .count();

    Answer<Zone> zone = ZoneCount.of(generated.setting(day), Terms.none(), LIMITS);

    assertThat(zone.value().deals()).as("%s", generated).contains(BigInteger.valueOf(deals));
  }

  @Test
  void generator_makesEveryKindOfStanceAndVerdict() {
    List<GeneratedCase> all = smallCases().toList();
    assertThat(all.stream().flatMap(g -> g.rules().stances().stream()).map(Stance::kind))
        .contains(StanceKind.values());
    assertThat(all.stream().map(GeneratedCase::ruleFiles).map(Object::toString))
        .anyMatch(t -> t.contains("atLeast("))
        .anyMatch(t -> t.contains(" + "));
    assertPreferencesOfEveryShape(all);
    List<Agenda> agendas = all.stream().map(g -> g.rules().agenda()).toList();
    assertThat(agendas)
        .anyMatch(a -> !a.agreement().must().isEmpty())
        .anyMatch(a -> a.agreement().atLeast().isPresent())
        .anyMatch(a -> a.agreement().votesAtLeast().isPresent())
        .anyMatch(a -> a.parties().stream().anyMatch(p -> p.reservation().isPresent()));
    assertThat(all)
        .anyMatch(
            g ->
                g.rules().agenda().parties().stream()
                    .anyMatch(p -> !p.indifferent() && g.rules().stancesOf(p.id()).isEmpty()));
    assertThat(all.stream().mapToInt(g -> g.rules().conclusions().size()).sum()).isPositive();
    assertThat(all.stream().mapToInt(g -> g.rules().impossibilities().size()).sum()).isPositive();
  }

  /** Preferences ask about sums, counts and order, as other stances do. */
  private static void assertPreferencesOfEveryShape(List<GeneratedCase> all) {
    List<Condition> parts = new ArrayList<>();
    Set<String> ordered = new HashSet<>();
    for (GeneratedCase one : all) {
      for (Stance stance : one.rules().stances()) {
        if (stance.kind() == StanceKind.PREFERENCE) {
          gather(stance.rule().condition(), parts);
        }
      }
      one.rules().agenda().issues().stream()
          .filter(i -> i.isOrdered() && !i.isNumeric())
          .forEach(i -> ordered.add(i.id()));
    }
    assertThat(parts)
        .hasAtLeastOneElementOfType(Sum.class)
        .hasAtLeastOneElementOfType(Condition.Count.class)
        .hasAtLeastOneElementOfType(Condition.IssueComparison.class)
        .hasAtLeastOneElementOfType(Condition.Concluded.class)
        .anyMatch(p -> p instanceof Condition.Comparison c && c.operator().isOrder());
    assertThat(ordered).isNotEmpty();
  }

  private static void gather(Condition condition, List<Condition> parts) {
    parts.add(condition);
    condition.parts().forEach(p -> gather(p, parts));
  }

  private static void compare(GeneratedCase generated, List<Terms> packages) {
    CheckedRules checked = CheckedCase.of(generated);
    Evaluator drools = DroolsEvaluator.of(checked);
    RuleSet meant = generated.rules();
    List<String> parties = meant.agenda().partyIds();
    for (LocalDate day : generated.days()) {
      Judge byDrools = new Judge(checked.rules(), drools, day, Set.of());
      Judge asRead =
          new Judge(checked.rules(), new ConditionEvaluator(checked.rules()), day, Set.of());
      Judge asMeant = new Judge(meant, new ConditionEvaluator(meant), day, Set.of());
      for (Terms terms : packages) {
        List<String> actual = summary(byDrools.judge("", "", terms, parties));
        assertThat(actual)
            .as("%s on %s: %s", generated, day, terms)
            .isEqualTo(summary(asRead.judge("", "", terms, parties)))
            .isEqualTo(summary(asMeant.judge("", "", terms, parties)));
      }
    }
  }

  private static List<String> summary(PackageVerdict verdict) {
    List<String> summary = new ArrayList<>(List.of(verdict.outcome().id()));
    summary.addAll(summary(verdict.verdicts()));
    verdict.contradictions().forEach(c -> summary.add(c.impossibility().rule().id() + c.because()));
    return summary;
  }

  /** Verdict, satisfaction and findings; the places of the generator's own values do not count. */
  private static List<String> summary(List<PartyVerdict> verdicts) {
    return verdicts.stream()
        .map(
            v ->
                v.verdict()
                    + " "
                    + v.satisfaction()
                    + " "
                    + v.reservation()
                    + v.findings().stream()
                        .map(f -> f.stance().id() + "=" + f.givenUp() + f.because())
                        .sorted()
                        .toList())
        .toList();
  }
}
