package parley.question.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.CaseGenerator;
import parley.generate.JoinedRules;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.PartyVerdict;
import parley.space.Answer;
import parley.space.Enumerated;
import parley.space.diagram.Limits;
import parley.space.logic.Disagreement;
import parley.space.logic.Setting;

class DealSearchTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);
  private static final int ALL = 100_000;

  /** Cases with many concessions: satisfactions differ from deal to deal. */
  static Stream<Setting> settings() {
    Stream<RuleSet> joined =
        LongStream.range(0, 60).mapToObj(s -> new JoinedRules(4, 4, 30, 4, 3, true).of(s));
    Stream<RuleSet> generated =
        LongStream.range(0, 120).mapToObj(s -> CaseGenerator.of(s, Shape.small()).rules());
    return Stream.concat(joined, generated)
        .map(r -> Setting.of(r, LocalDate.of(2025, 2, 1), r.agenda().partyIds()));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void all_deals_by_each_criterion_come_in_the_order_of_enumeration(Setting setting) {
    Enumerated all = new Enumerated(setting);
    for (Criterion by : List.of(Criterion.FAIREST, Criterion.TOTAL, Criterion.NASH)) {
      DealList found = exact(search(setting).best(by, ALL));
      assertThat(found.found().stream().map(d -> all.satisfactions(d.terms())).distinct())
          .hasSameSizeAs(found.found());
      assertThat(listed(found)).isEqualTo(all.deals().size());
      List<Double> best =
          all.deals().stream()
              .map(all::satisfactions)
              .distinct()
              .map(d -> score(d, by))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (int i = 0; i < best.size(); i++) {
        assertThat(found.found().get(i).score()).isCloseTo(best.get(i), within(1e-11));
        assertThat(found.found().get(i).verdicts()).isEqualTo(all.on(terms(found).get(i)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void fairest_deals_with_equal_smallest_satisfaction_are_ordered_by_the_next(Setting setting) {
    List<List<Double>> sorted =
        exact(search(setting).best(Criterion.FAIREST, ALL)).found().stream()
            .map(d -> d.verdicts().stream().map(PartyVerdict::satisfaction).sorted().toList())
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(leximin(sorted.get(i - 1), sorted.get(i))).isNotNegative();
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void first_deals_are_those_of_the_full_list(Setting setting) {
    DealList all = exact(search(setting).best(Criterion.NASH, ALL));
    DealList few = exact(search(setting).best(Criterion.NASH, 3));
    assertThat(few.found()).isEqualTo(all.found().subList(0, Math.min(3, all.found().size())));
    assertThat(few.more()).isEqualTo(all.found().size() > 3);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void efficient_deals_equal_enumeration(Setting setting) {
    Enumerated all = new Enumerated(setting);
    List<Terms> efficient =
        all.deals().stream()
            .filter(d -> all.deals().stream().noneMatch(o -> beats(all, o, d)))
            .toList();
    DealList found = exact(search(setting).efficient(Criterion.FAIREST, ALL));
    assertThat(efficient).containsAll(terms(found));
    assertThat(listed(found)).isEqualTo(efficient.size());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void nearest_deals_equal_enumeration(Setting setting) {
    Enumerated all = new Enumerated(setting);
    Terms to = Packages.random(setting.rules().agenda(), new Random(1));
    DealList found = exact(search(setting).nearest(to, ALL));
    assertThat(terms(found)).containsExactlyInAnyOrderElementsOf(all.deals());
    assertThat(found.found().stream().map(Deal::score).toList())
        .isEqualTo(all.deals().stream().map(d -> (double) distance(d, to)).sorted().toList());
    for (Deal deal : found.found()) {
      assertThat(deal.changed()).hasSize(distance(deal.terms(), to));
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void diverse_deals_are_each_farthest_from_those_before(Setting setting) {
    Enumerated all = new Enumerated(setting);
    List<Terms> found = terms(exact(search(setting).diverse(5)));
    assertThat(found).hasSize(Math.min(5, all.deals().size()));
    for (int i = 1; i < found.size(); i++) {
      List<Terms> before = found.subList(0, i);
      ToDoubleFunction<Terms> nearest =
          t -> before.stream().mapToInt(b -> distance(t, b)).min().orElseThrow();
      assertThat(nearest.applyAsDouble(found.get(i)))
          .isEqualTo(all.deals().stream().mapToDouble(nearest).max().orElseThrow());
    }
  }

  @Test
  void optimum_among_ten_to_the_thirty_packages_is_exact_and_repeats() {
    RuleSet rules = new JoinedRules(40, 6, 200, 6, 4, true).of(1);
    Setting setting = Setting.of(rules, LocalDate.EPOCH, rules.agenda().partyIds());
    Answer<DealList> first = search(setting).best(Criterion.FAIREST, 5);
    assertThat(first.complete()).isTrue();
    assertThat(first.value().found()).hasSize(5);
    assertThat(search(setting).best(Criterion.FAIREST, 5)).isEqualTo(first);
  }

  @Test
  void deal_that_the_evaluator_denies_is_a_disagreement() {
    RuleSet rules = new JoinedRules(4, 4, 30, 4, 3, true).of(1);
    Setting setting = Setting.of(rules, LocalDate.EPOCH, rules.agenda().partyIds());
    ConditionEvaluator honest = new ConditionEvaluator(rules);
    DealSearch search =
        new DealSearch(
            setting,
            Terms.none(),
            LIMITS,
            (terms, day, off) ->
                rules.stances().stream()
                    .filter(s -> s.kind() == parley.model.StanceKind.RED_LINE)
                    .map(s -> new parley.model.verdict.Firing(s.id(), "always"))
                    .toList());
    assertThat(
            new DealSearch(setting, Terms.none(), LIMITS, honest)
                .best(Criterion.FAIREST, 1)
                .value()
                .found())
        .hasSize(1);
    assertThatThrownBy(() -> search.best(Criterion.FAIREST, 1)).isInstanceOf(Disagreement.class);
  }

  private static DealSearch search(Setting setting) {
    return new DealSearch(setting, Terms.none(), LIMITS, new ConditionEvaluator(setting.rules()));
  }

  private static DealList exact(Answer<DealList> answer) {
    assertThat(answer.complete()).isTrue();
    return answer.value();
  }

  /** Those that are as good as one listed are listed with it. */
  private static int listed(DealList list) {
    return list.found().stream().mapToInt(d -> 1 + d.equal().further().intValueExact()).sum();
  }

  private static List<Terms> terms(DealList list) {
    return list.found().stream().map(Deal::terms).toList();
  }

  private static double score(List<Double> satisfactions, Criterion by) {
    return switch (by) {
      case TOTAL -> satisfactions.stream().mapToDouble(s -> s).sum();
      case NASH -> satisfactions.stream().mapToDouble(s -> s).reduce(1, (a, b) -> a * b);
      case FAIREST, KALAI, KALAI_SMORODINSKY, NEAREST, DIVERSE ->
          satisfactions.stream().mapToDouble(s -> s).min().orElse(1);
    };
  }

  private static int leximin(List<Double> a, List<Double> b) {
    for (int i = 0; i < a.size(); i++) {
      if (Math.abs(a.get(i) - b.get(i)) > 1e-11) {
        return Double.compare(a.get(i), b.get(i));
      }
    }
    return 0;
  }

  private static boolean beats(Enumerated all, Terms one, Terms other) {
    boolean better = false;
    List<Double> a = new ArrayList<>(all.satisfactions(one));
    List<Double> b = all.satisfactions(other);
    for (int p = 0; p < a.size(); p++) {
      if (a.get(p) < b.get(p) - 1e-11) {
        return false;
      }
      better |= a.get(p) > b.get(p) + 1e-11;
    }
    return better;
  }

  private static int distance(Terms a, Terms b) {
    return (int)
        a.options().keySet().stream().filter(i -> !a.option(i).equals(b.option(i))).count();
  }
}
