package parley.question.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.CaseGenerator;
import parley.generate.JoinedRules;
import parley.generate.Shape;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Firing;
import parley.model.verdict.PartyVerdict;
import parley.space.Answer;
import parley.space.Enumerated;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

class DiagnoserTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);

  /** Cases many of which have no deal, with few enough stances to try every set of them. */
  static Stream<Setting> settings() {
    Stream<RuleSet> joined =
        LongStream.range(0, 40).mapToObj(s -> new JoinedRules(3, 2, 14, 3, 3, true).of(s));
    Stream<RuleSet> generated =
        LongStream.range(0, 120).mapToObj(s -> CaseGenerator.of(s, Shape.small()).rules());
    return Stream.concat(joined, generated)
        .map(r -> Setting.of(r, LocalDate.of(2025, 2, 1), r.agenda().partyIds()))
        .filter(s -> Blocking.of(s).size() <= 13);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void conflicts_are_all_minimal_sets_that_leave_no_package(Setting setting) {
    Sets sets = new Sets(setting);
    Diagnosis found = exact(setting, Question.upTo(1000));
    assertThat(found.moreConflicts()).isFalse();
    assertThat(found.conflicts().stream().map(Conflict::stances).map(DiagnoserTest::set).toList())
        .containsExactlyInAnyOrderElementsOf(sets.minimal(s -> !sets.isPossible(s)));
    assertThat(found.conflicts().stream().map(c -> c.stances().size()).toList()).isSorted();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void repairs_are_all_minimal_sets_that_open_a_deal(Setting setting) {
    Sets sets = new Sets(setting);
    int all = sets.all();
    Diagnosis found = exact(setting, Question.upTo(1000));
    List<Set<RuleId>> expected = sets.minimal(s -> sets.isPossible(all & ~s));
    expected.remove(Set.of());
    assertThat(found.repairs().stream().map(Repair::stances).map(DiagnoserTest::set).toList())
        .containsExactlyInAnyOrderElementsOf(expected);
    for (Repair repair : found.repairs()) {
      compare(repair, setting);
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void repairs_of_one_party_give_up_its_stances_only(Setting setting) {
    Sets sets = new Sets(setting);
    String party = setting.parties().get(0);
    int own = sets.of(party);
    Question question = new Question(0, 1000, Optional.of(party), true, false, true, 0);
    List<Set<RuleId>> expected =
        sets.minimal(s -> (s & ~own) == 0 && sets.isPossible(sets.all() & ~s));
    expected.remove(Set.of());
    List<Repair> found = exact(setting, question).repairs();
    assertThat(found.stream().map(Repair::stances).map(DiagnoserTest::set).toList())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found.stream().map(Repair::cost).toList()).isSorted();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void leverage_is_the_number_of_deals_without_the_stance(Setting setting) {
    Diagnosis found = exact(setting, Question.upTo(0));
    Enumerated now = new Enumerated(setting);
    assertThat(found.deals()).contains(BigInteger.valueOf(now.deals().size()));
    List<Stance> stances =
        setting.parties().stream().flatMap(p -> setting.inForce().stancesOf(p).stream()).toList();
    assertThat(found.leverage().stream().map(Leverage::stance).toList())
        .isEqualTo(stances.stream().map(Stance::id).toList());
    for (Leverage leverage : found.leverage()) {
      Enumerated without =
          new Enumerated(
              setting.with(setting.rules().without(Set.of(leverage.stance())), setting.parties()));
      assertThat(leverage.deals()).isEqualTo(BigInteger.valueOf(without.deals().size()));
      String party = leverage.stance().owner();
      boolean idle =
          now.packages().stream()
              .allMatch(t -> accepts(now, t, party) == accepts(without, t, party));
      assertThat(leverage.idle()).isEqualTo(idle);
    }
  }

  @Test
  void first_conflicts_are_the_smallest_and_the_same_each_time() {
    RuleSet rules = JoinedRules.plain(6, 2, 60, 6).of(3);
    Setting setting = Setting.of(rules, LocalDate.EPOCH, rules.agenda().partyIds());
    Diagnosis few = exact(setting, Question.upTo(5));
    assertThat(few.conflicts()).hasSize(5);
    assertThat(few.moreConflicts()).isTrue();
    assertThat(exact(setting, Question.upTo(5))).isEqualTo(few);
  }

  @Test
  void diagnosis_without_time_is_bounded() {
    RuleSet rules = JoinedRules.plain(6, 2, 60, 6).of(3);
    Setting setting = Setting.of(rules, LocalDate.EPOCH, rules.agenda().partyIds());
    Limits none = new Limits(Duration.ZERO, 1000, () -> false);
    Answer<Diagnosis> answer =
        Diagnoser.of(setting, Question.upTo(5), none, new ConditionEvaluator(rules));
    assertThat(answer.reason()).contains("stopped after 0 s");
    assertThat(answer.value().moreConflicts()).isTrue();
  }

  @Test
  void some_conflict_is_named_where_there_is_no_time_for_the_smallest() {
    RuleSet rules = JoinedRules.plain(12, 3, 300, 12).of(1);
    Setting setting = Setting.of(rules, LocalDate.EPOCH, rules.agenda().partyIds());
    Limits limits = Limits.of(Duration.ofSeconds(4), 1L << 30);
    Question question = new Question(1000, 0, Optional.empty(), false, false, true, 0);
    Answer<Diagnosis> answer =
        Diagnoser.of(setting, question, limits, new ConditionEvaluator(rules));
    assertThat(answer.complete()).isFalse();
    assertThat(answer.value().moreConflicts()).isTrue();
    assertThat(answer.value().conflicts()).isNotEmpty();
  }

  private static Set<RuleId> set(List<RuleId> list) {
    return new HashSet<>(list);
  }

  private static boolean accepts(Enumerated all, Terms terms, String party) {
    return all.verdict(terms, party) == parley.model.verdict.Verdict.ACCEPTS;
  }

  private static Diagnosis exact(Setting setting, Question question) {
    Answer<Diagnosis> answer =
        Diagnoser.of(setting, question, LIMITS, new ConditionEvaluator(setting.rules()));
    assertThat(answer.complete()).isTrue();
    return answer.value();
  }

  private static void compare(Repair repair, Setting setting) {
    Enumerated repaired = new Enumerated(setting.givingUp(new HashSet<>(repair.stances())));
    assertThat(repair.deals()).contains(BigInteger.valueOf(repaired.deals().size()));
    double fairest =
        repaired.deals().stream()
            .mapToDouble(
                d -> repaired.satisfactions(d).stream().mapToDouble(s -> s).min().orElse(1))
            .max()
            .orElseThrow();
    assertThat(
            repair.best().orElseThrow().verdicts().stream()
                .mapToDouble(PartyVerdict::satisfaction)
                .min()
                .orElse(1))
        .isCloseTo(fairest, within(1e-11));
  }

  /** Sets of stances as bits, and which of them some package respects. */
  private static final class Sets {
    private final List<Blocking> stances;
    private final Set<Integer> respected = new LinkedHashSet<>();

    Sets(Setting setting) {
      stances = Blocking.of(setting);
      ConditionEvaluator evaluator = new ConditionEvaluator(setting.rules());
      for (Terms terms : new Enumerated(setting).packages()) {
        Set<RuleId> fired = new HashSet<>();
        evaluator
            .firings(terms, setting.asOf(), setting.off())
            .forEach((Firing f) -> fired.add(f.rule()));
        int bits = 0;
        for (int i = 0; i < stances.size(); i++) {
          boolean givenUp =
              stances.get(i).concessions().stream().map(Stance::id).anyMatch(fired::contains);
          bits |= fired.contains(stances.get(i).id()) && !givenUp ? 0 : 1 << i;
        }
        respected.add(bits);
      }
    }

    int all() {
      return (1 << stances.size()) - 1;
    }

    int of(String party) {
      int bits = 0;
      for (int i = 0; i < stances.size(); i++) {
        bits |= stances.get(i).party().equals(party) ? 1 << i : 0;
      }
      return bits;
    }

    boolean isPossible(int set) {
      return respected.stream().anyMatch(r -> (set & ~r) == 0);
    }

    /** Every set with a property of which no part has it. */
    List<Set<RuleId>> minimal(IntPredicate property) {
      List<Set<RuleId>> minimal = new ArrayList<>();
      for (int set = 0; set <= all(); set++) {
        if (property.test(set) && isMinimal(set, property)) {
          Set<RuleId> ids = new LinkedHashSet<>();
          for (int i = 0; i < stances.size(); i++) {
            if ((set >> i & 1) == 1) {
              ids.add(stances.get(i).id());
            }
          }
          minimal.add(ids);
        }
      }
      return minimal;
    }

    private boolean isMinimal(int set, IntPredicate property) {
      for (int i = 0; i < stances.size(); i++) {
        if ((set >> i & 1) == 1 && property.test(set & ~(1 << i))) {
          return false;
        }
      }
      return true;
    }
  }
}
