package parley.question.averaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.GeneratedCase;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Verdict;
import parley.space.Answer;
import parley.space.Enumerated;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.testing.UsedCar;

class AveragingCountTest {
  private static final Limits AMPLE = new Limits(Duration.ofMinutes(1), 1_000_000, () -> false);
  private static final List<BigDecimal> THRESHOLDS =
      Stream.of("0", "0.25", "0.5", "0.6", "0.75", "1").map(BigDecimal::new).toList();

  static Stream<GeneratedCase> cases() {
    return Enumerated.smallCases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void counts_areThoseOfPackagesTriedOneByOne(GeneratedCase generated) {
    int seed = (int) generated.seed();
    Setting setting = generated.setting(generated.days().get(seed % 4));
    BigDecimal threshold = THRESHOLDS.get(seed % THRESHOLDS.size());
    Enumerated all = new Enumerated(setting);
    for (AveragingRule rule : AveragingRule.values()) {
      Averaging found = count(setting, rule, threshold, AMPLE).value();

      Predicate<Terms> passes = t -> passes(all.satisfactions(t), rule, threshold.doubleValue());
      assertThat(found.pass()).contains(number(all, passes));
      assertThat(found.passingDeals()).contains(number(all, passes.and(all::isDeal)));
      assertThat(found.crossing()).contains(number(all, passes.and(t -> crosses(all, t))));
      assertThat(found.deals()).contains(number(all, all::isDeal));
      assertThat(found.example().isPresent())
          .isEqualTo(found.crossing().orElseThrow().signum() > 0);
      found.example().ifPresent(e -> assertThat(all.packages()).contains(e.terms()));
      for (Stance stance : setting.inForce().stances()) {
        if (stance.kind() == StanceKind.RED_LINE) {
          BigInteger expected = number(all, passes.and(t -> crosses(all, t, stance.id())));
          assertThat(found.redLines().getOrDefault(stance.id(), BigInteger.ZERO))
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void usedCar_letsADearCarThrough() {
    Setting setting = Setting.of(UsedCar.rules(), UsedCar.DAY, UsedCar.agenda().partyIds());

    Averaging each = count(setting, AveragingRule.EACH, BigDecimal.ONE, AMPLE).value();

    assertThat(each.crossing()).contains(BigInteger.ONE);
    assertThat(each.example().orElseThrow().terms())
        .isEqualTo(UsedCar.terms("high", "year", "cash"));
    assertThat(each.redLines()).containsOnlyKeys(new RuleId("buyer", "Too dear"));
  }

  @Test
  void stoppedCount_leavesNumbersUnknown() {
    Setting setting = Setting.of(UsedCar.rules(), UsedCar.DAY, UsedCar.agenda().partyIds());
    Limits cancelled = new Limits(Duration.ofMinutes(1), 2, () -> false);

    for (AveragingRule rule : AveragingRule.values()) {
      Answer<Averaging> answer = count(setting, rule, BigDecimal.ONE, cancelled);

      assertThat(answer.complete()).isFalse();
      assertThat(answer.value().crossing()).isEmpty();
    }
  }

  private static Answer<Averaging> count(
      Setting setting, AveragingRule rule, BigDecimal threshold, Limits limits) {
    return AveragingCount.of(
        setting, rule, threshold, limits, new ConditionEvaluator(setting.rules()));
  }

  private static boolean passes(List<Double> satisfactions, AveragingRule rule, double threshold) {
    double least = threshold - 1e-9;
    return switch (rule) {
      case EACH -> satisfactions.stream().allMatch(s -> s >= least);
      case MEAN -> satisfactions.stream().mapToDouble(s -> s).average().orElse(1) >= least;
    };
  }

  private static boolean crosses(Enumerated all, Terms terms) {
    return all.on(terms).stream().anyMatch(v -> v.verdict() == Verdict.REJECTS);
  }

  private static boolean crosses(Enumerated all, Terms terms, RuleId redLine) {
    return all.on(terms).stream()
        .flatMap(v -> v.findings().stream())
        .anyMatch(f -> f.stance().id().equals(redLine));
  }

  private static BigInteger number(Enumerated all, Predicate<Terms> counted) {
    return BigInteger.valueOf(all.packages().stream().filter(counted).count());
  }
}
