package parley.space.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.GeneratedCase;
import parley.generate.JoinedRules;
import parley.model.Issue;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.Verdict;
import parley.space.Answer;
import parley.space.Enumerated;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

class ZoneCountTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);

  @ParameterizedTest
  @MethodSource("parley.space.Enumerated#smallCases")
  void zone_of_generated_case_equals_enumeration(GeneratedCase generated) {
    for (LocalDate day : generated.days()) {
      Setting setting = generated.setting(day);
      Answer<Zone> answer = ZoneCount.of(setting, Terms.none(), LIMITS);
      assertThat(answer).isEqualTo(new Answer.Exact<>(enumerated(setting, Terms.none())));
    }
  }

  @ParameterizedTest
  @MethodSource("parley.space.Enumerated#smallCases")
  void zone_with_a_fixed_choice_equals_enumeration(GeneratedCase generated) {
    Issue issue = generated.rules().agenda().issues().get(0);
    Terms fixed = Terms.none().with(issue.id(), issue.statusQuo());
    Setting setting = generated.setting(generated.days().get(0));
    assertThat(ZoneCount.of(setting, fixed, LIMITS).value()).isEqualTo(enumerated(setting, fixed));
  }

  @Test
  void zone_beyond_the_node_bound_is_bounded_and_says_why() {
    RuleSet rules = JoinedRules.plain(20, 5, 80, 20).of(1);
    Setting setting = Setting.of(rules, LocalDate.EPOCH, rules.agenda().partyIds());
    Limits tight = new Limits(Duration.ofSeconds(60), 5000, () -> false);
    Answer<Zone> answer = ZoneCount.of(setting, Terms.none(), tight);
    assertThat(answer.complete()).isFalse();
    assertThat(answer.reason()).contains("stopped at the memory bound of 5000 nodes");
    assertThat(answer.value().deals()).isEmpty();
  }

  @Test
  void zone_beyond_the_long_range_is_counted() {
    RuleSet rules = JoinedRules.plain(40, 6, 200, 6).of(1);
    Setting setting = Setting.of(rules, LocalDate.EPOCH, rules.agenda().partyIds());
    Zone zone = ZoneCount.of(setting, Terms.none(), LIMITS).value();
    assertThat(zone.total()).isEqualTo(BigInteger.valueOf(6).pow(40));
    assertThat(zone.deals().orElseThrow().bitLength()).isGreaterThan(64);
    for (Map<String, BigInteger> byOption : zone.options().values()) {
      assertThat(byOption.values().stream().reduce(BigInteger.ZERO, BigInteger::add))
          .isEqualTo(zone.deals().orElseThrow());
    }
  }

  @Test
  void cancelled_zone_is_bounded() {
    RuleSet rules = JoinedRules.plain(20, 5, 80, 20).of(1);
    Setting setting = Setting.of(rules, LocalDate.EPOCH, rules.agenda().partyIds());
    Answer<Zone> answer = ZoneCount.of(setting, Terms.none(), LIMITS.cancelledBy(() -> true));
    assertThat(answer.reason()).contains("stopped on request");
  }

  private static Zone enumerated(Setting setting, Terms fixed) {
    Enumerated all = new Enumerated(setting);
    List<Terms> within = all.within(fixed);
    Map<String, BigInteger> accepts = new LinkedHashMap<>();
    List<Zone.Pair> pairs = new java.util.ArrayList<>();
    List<String> parties = setting.parties();
    for (int a = 0; a < parties.size(); a++) {
      accepts.put(parties.get(a), counted(all, within, List.of(parties.get(a))));
      for (int b = a + 1; b < parties.size(); b++) {
        List<String> pair = List.of(parties.get(a), parties.get(b));
        pairs.add(new Zone.Pair(pair, counted(all, within, pair)));
      }
    }
    pairs.sort(java.util.Comparator.comparing(p -> parties.indexOf(p.parties().get(0))));
    Map<String, Map<String, BigInteger>> options = new LinkedHashMap<>();
    List<Terms> deals = within.stream().filter(all::isDeal).toList();
    for (Issue issue : setting.rules().agenda().issues()) {
      Map<String, BigInteger> byOption = new LinkedHashMap<>();
      for (String option : issue.optionIds()) {
        long count =
            deals.stream().filter(d -> d.option(issue.id()).equals(Optional.of(option))).count();
        byOption.put(option, BigInteger.valueOf(count));
      }
      options.put(issue.id(), byOption);
    }
    return new Zone(
        BigInteger.valueOf(within.size()),
        Optional.of(BigInteger.valueOf(deals.size())),
        accepts,
        pairs,
        options);
  }

  private static BigInteger counted(Enumerated all, List<Terms> within, List<String> parties) {
    return BigInteger.valueOf(
        within.stream()
            .filter(t -> parties.stream().allMatch(p -> all.verdict(t, p) == Verdict.ACCEPTS))
            .count());
  }
}
