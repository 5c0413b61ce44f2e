package parley.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
import parley.model.RuleSet;
import parley.model.Stance;
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
    return seeds(60).mapToObj(s -> CaseGenerator.of(s, Shape.small().ruling(3)));
  }

  static Stream<GeneratedCase> mediumCases() {
    return seeds(20).mapToObj(s -> CaseGenerator.of(s, Shape.medium().ruling(3)));
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
        .contains(Stance.Kind.RED_LINE, Stance.Kind.DEMAND, Stance.Kind.CONCESSION);
    assertThat(all.stream().mapToInt(g -> g.rules().conclusions().size()).sum()).isPositive();
    assertThat(all.stream().mapToInt(g -> g.rules().impossibilities().size()).sum()).isPositive();
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
    List<String> summary = new ArrayList<>(summary(verdict.verdicts()));
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
                    + v.findings().stream()
                        .map(f -> f.stance().id() + "=" + f.givenUp() + f.because())
                        .sorted()
                        .toList())
        .toList();
  }
}
