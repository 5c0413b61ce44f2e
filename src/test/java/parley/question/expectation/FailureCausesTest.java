package parley.question.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Place;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.expectation.Compared;
import parley.model.expectation.Expectation.Remarks;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.testing.Held;

class FailureCausesTest {
  /** A red line is planted that sound expectations know nothing of: most failures name it. */
  @Test
  void plantedRedLine_isTheCauseOfAlmostAllFailures() {
    int failures = 0;
    int named = 0;
    for (long seed = 0; seed < 60; seed++) {
      GeneratedCase made = CaseGenerator.of(seed, Shape.small());
      Optional<RuleSet> planted = planted(made.rules(), new Random(seed));
      if (planted.isPresent()) {
        RuleId culprit = culprit(planted.get());
        for (FailureGroup group : FailureCauses.of(results(made, planted.get()))) {
          failures += group.tests().size();
          boolean isCulprit =
              group.cause().filter(c -> c.stance().id().equals(culprit)).isPresent();
          named += isCulprit ? group.tests().size() : 0;
        }
      }
    }
    assertThat(failures).isGreaterThan(300);
    assertThat(named).isGreaterThan(failures * 9 / 10);
  }

  @Test
  void groups_holdEveryFailureOnce() {
    GeneratedCase made = CaseGenerator.of(3, Shape.small());
    TestResults results = results(made, planted(made.rules(), new Random(3)).orElseThrow());

    List<TestResult> grouped =
        FailureCauses.of(results).stream().flatMap(g -> g.tests().stream()).toList();

    assertThat(grouped)
        .containsExactlyInAnyOrderElementsOf(results.of(TestResult.Status.FAILED))
        .isNotEmpty();
  }

  private static final String PLANTED = "Planted";

  private static RuleId culprit(RuleSet rules) {
    return rules.stances().stream()
        .map(Stance::id)
        .filter(i -> i.name().equals(PLANTED))
        .findFirst()
        .orElseThrow();
  }

  /** {@return the rules with another rule's condition turned round as a red line of its party} */
  private static Optional<RuleSet> planted(RuleSet rules, Random random) {
    if (rules.stances().isEmpty()) {
      return Optional.empty();
    }
    Stance like = rules.stances().get(random.nextInt(rules.stances().size()));
    parley.model.Rule rule = like.rule();
    Stance planted =
        Held.redLine(
            new parley.model.Rule(
                rule.owner(),
                PLANTED,
                new Condition.Not(rule.place(), rule.condition()),
                rule.because(),
                List.of(),
                Fraction.ONE,
                rule.inForce(),
                rule.place()),
            Fraction.ONE);
    List<Stance> stances = new ArrayList<>(rules.stances());
    stances.add(planted);
    return Optional.of(new RuleSet(rules.agenda(), stances, rules.conclusions()));
  }

  /** Each package is expected to be decided as by the sound rules. */
  private static TestResults results(GeneratedCase made, RuleSet planted) {
    List<TestResult> results = new ArrayList<>();
    LocalDate day = made.days().get(0);
    for (Terms terms : Packages.all(made.rules().agenda()).stream().limit(60).toList()) {
      PackageVerdict sound = judged(made.rules(), terms, day);
      PackageVerdict now = judged(planted, terms, day);
      List<Compared> points = new ArrayList<>();
      for (PartyVerdict party : sound.verdicts()) {
        String is = now.of(party.party()).orElseThrow().verdict().id();
        String was = party.verdict().id();
        points.add(
            new Compared(
                "verdicts." + party.party(), was, is, was.equals(is), List.of(party.party())));
      }
      results.add(
          new TestResult(
              "s",
              "package " + terms.options().values().stream().collect(Collectors.joining()),
              Place.startOf("s.yaml"),
              new Remarks(Optional.empty(), List.of()),
              points,
              Optional.of(now),
              Optional.empty(),
              ""));
    }
    return new TestResults(results);
  }

  private static PackageVerdict judged(RuleSet rules, Terms terms, LocalDate day) {
    return new Judge(rules, new ConditionEvaluator(rules), day, Set.of())
        .judge("p", "", terms, rules.agenda().partyIds());
  }
}
