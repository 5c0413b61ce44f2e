package parley.question.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.GeneratedCase;
import parley.generate.JoinedRules;
import parley.generate.Packages;
import parley.model.Issue;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.ConditionEvaluator;
import parley.question.coverage.Subject.Goal;
import parley.space.Enumerated;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

class CoverageCountTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);

  static Stream<GeneratedCase> cases() {
    return Enumerated.smallCases().limit(60);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void coverage_of_generated_case_equals_enumeration(GeneratedCase generated) {
    RuleSet rules = generated.rules();
    List<Evaluation> evaluations = evaluations(generated);
    CaseCoverage coverage = coverage(rules, evaluations);

    CoverageByHand byHand = new CoverageByHand(rules);
    Set<Goal> shown = new LinkedHashSet<>();
    for (Evaluation e : evaluations) {
      shown.addAll(byHand.shown(e.setting().asOf(), e.setting().parties(), e.terms()));
    }
    Set<Goal> possible = new LinkedHashSet<>();
    for (LocalDate day : Stream.concat(dayBefore(generated), generated.days().stream()).toList()) {
      for (Terms terms : generated.packages()) {
        possible.addAll(byHand.shown(day, rules.agenda().partyIds(), terms));
      }
    }
    List<String> expected = new ArrayList<>();
    for (Subject subject : Subject.all(rules).values()) {
      for (Goal goal : subject.goals()) {
        Reach missed = possible.contains(goal) ? Reach.MISSED : Reach.IMPOSSIBLE;
        expected.add(line(goal, shown.contains(goal) ? Reach.REACHED : missed));
      }
    }
    assertThat(lines(coverage)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void suggestions_together_show_all_that_is_missed(GeneratedCase generated) {
    RuleSet rules = generated.rules();
    List<Evaluation> evaluations = new ArrayList<>(evaluations(generated).subList(0, 2));
    CaseCoverage before = coverage(rules, evaluations);
    for (Suggestion s : before.suggestions()) {
      List<String> parties = s.verdicts().stream().map(v -> v.party()).toList();
      evaluations.add(new Evaluation(Setting.of(rules, s.asOf(), parties), s.terms()));
    }
    CaseCoverage after = coverage(rules, evaluations);

    assertThat(after.targets(Reach.MISSED)).isEmpty();
    assertThat(after.targets(Reach.IMPOSSIBLE)).isEqualTo(before.targets(Reach.IMPOSSIBLE));
    assertThat(before.suggestions().stream().flatMap(s -> s.shows().stream()))
        .containsExactlyInAnyOrderElementsOf(before.targets(Reach.MISSED));
    assertThat(after.tally(Measure.STANCES).covered())
        .isEqualTo(after.tally(Measure.STANCES).total());
    assertThat(after.tally(Measure.CONDITIONS).covered())
        .isEqualTo(after.tally(Measure.CONDITIONS).total());
  }

  @Test
  void coverage_beyond_the_node_bound_says_so_and_calls_nothing_impossible() {
    RuleSet rules = JoinedRules.plain(20, 5, 80, 20).of(1);
    Limits tight = new Limits(Duration.ofSeconds(60), 300, () -> false);
    CaseCoverage coverage =
        CoverageCount.of(
            "rules",
            "../rules",
            rules,
            Register.empty(),
            List.of(),
            LocalDate.EPOCH,
            new ConditionEvaluator(rules),
            tight);

    assertThat(coverage.stopped()).contains("stopped at the memory bound of 300 nodes");
    assertThat(coverage.targets(Reach.IMPOSSIBLE)).isEmpty();
    assertThat(coverage.targets(Reach.UNKNOWN)).isNotEmpty();
    assertThat(new Coverage(List.of(coverage)).stopped()).isEqualTo(coverage.stopped());
  }

  @Test
  void options_and_parties_count_where_a_package_settles_or_a_test_looks_at_them() {
    RuleSet rules = JoinedRules.plain(2, 3, 3, 2).of(1);
    Terms open = new Terms(Map.of("i0", "o1"));
    Setting setting = Setting.of(rules, LocalDate.EPOCH, List.of("p1"));
    CaseCoverage coverage = coverage(rules, List.of(new Evaluation(setting, open)));

    assertThat(coverage.options().stream().filter(Mark::covered).map(Mark::name))
        .containsExactly("i0: o1");
    assertThat(coverage.parties().stream().filter(Mark::covered).map(Mark::name))
        .containsExactly("p1");
    assertThat(coverage.tally(Measure.OPTIONS).total()).isEqualTo(6);
  }

  private static Stream<LocalDate> dayBefore(GeneratedCase generated) {
    return Stream.of(generated.days().get(0).minusDays(1));
  }

  /** Some packages on some days for some parties, every third with open issues. */
  private static List<Evaluation> evaluations(GeneratedCase generated) {
    Random random = new Random(generated.seed());
    RuleSet rules = generated.rules();
    List<Evaluation> evaluations = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      LocalDate day = generated.days().get(random.nextInt(generated.days().size()));
      List<String> parties =
          rules.agenda().partyIds().stream().filter(p -> random.nextInt(3) > 0).toList();
      Map<String, String> settled =
          new HashMap<>(Packages.random(rules.agenda(), random).options());
      if (i % 3 == 0) {
        Issue open = rules.agenda().issues().get(random.nextInt(settled.size()));
        settled.remove(open.id());
      }
      evaluations.add(new Evaluation(Setting.of(rules, day, parties), new Terms(settled)));
    }
    return evaluations;
  }

  private static CaseCoverage coverage(RuleSet rules, List<Evaluation> evaluations) {
    return CoverageCount.of(
        "rules",
        "../rules",
        rules,
        Register.empty(),
        evaluations,
        LocalDate.EPOCH,
        new ConditionEvaluator(rules),
        LIMITS);
  }

  /** All goals of all rules in order, with how far the tests came. */
  private static List<String> lines(CaseCoverage coverage) {
    List<String> lines = new ArrayList<>();
    for (RuleCoverage rule : coverage.rules()) {
      lines.add(line(new Goal(rule.rule().id(), -1, Aim.FIRES), rule.fires()));
      for (int p = 0; p < rule.parts().size(); p++) {
        for (Aim aim : Aim.OF_PART) {
          lines.add(line(new Goal(rule.rule().id(), p, aim), rule.parts().get(p).reach(aim)));
        }
      }
    }
    return lines;
  }

  private static String line(Goal goal, Reach reach) {
    return goal.rule() + " part " + goal.part() + " " + goal.aim().id() + ": " + reach;
  }
}
