package parley.question.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.CaseGenerator;
import parley.generate.JoinedRules;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.space.diagram.Limits;
import parley.space.logic.Disagreement;
import parley.testing.UsedCar;

class RuleSetDifferenceTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);

  /** Two versions, named by how they were made. */
  record Versions(String name, RuleSet before, RuleSet after, List<LocalDate> days) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Versions with one agenda and with two: issues and options of generated cases share ids. */
  static Stream<Versions> versions() {
    return LongStream.range(0, 120)
        .boxed()
        .flatMap(
            seed -> {
              var one = CaseGenerator.of(seed, Shape.small());
              var other = CaseGenerator.of(seed + 1000, Shape.small());
              RuleSet varied = varied(one.rules(), new Random(seed));
              return Stream.of(
                  new Versions("varied " + seed, one.rules(), varied, one.days()),
                  new Versions("foreign " + seed, one.rules(), other.rules(), one.days()));
            });
  }

  /** Drops a stance in three, negates the condition of one in four, drops a conclusion in five. */
  private static RuleSet varied(RuleSet rules, Random random) {
    List<Stance> stances = new ArrayList<>();
    for (Stance stance : rules.stances()) {
      if (random.nextInt(3) > 0) {
        stances.add(random.nextInt(4) > 0 ? stance : negated(stance));
      }
    }
    return new RuleSet(
        rules.agenda(),
        stances,
        rules.conclusions().stream().filter(c -> random.nextInt(5) > 0).toList());
  }

  private static Stance negated(Stance stance) {
    Rule rule = stance.rule();
    return stance.with(rule.with(new Condition.Not(rule.place(), rule.condition())));
  }

  private static Difference difference(RuleSet before, RuleSet after, List<LocalDate> days) {
    return RuleSetDifference.of(version(before), version(after), days, LIMITS);
  }

  private static RuleSetVersion version(RuleSet rules) {
    return new RuleSetVersion(rules, new ConditionEvaluator(rules));
  }

  private static PartyVerdict verdict(RuleSet rules, LocalDate day, String party, Terms shared) {
    Judge judge = new Judge(rules, new ConditionEvaluator(rules), day, Set.of());
    return judge.verdicts(rules.agenda().complete(shared), List.of(party)).get(0);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void movesAndZones_equalEnumeration(Versions versions) {
    Difference difference = difference(versions.before(), versions.after(), versions.days());

    for (DayDifference day : difference.days()) {
      assertThat(day).isEqualTo(enumerated(versions, difference.shared(), day));
    }
    assertThat(difference.stopped()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void otherDays_areThoseOfTheTimelineThatDiffer(Versions versions) {
    LocalDate day = versions.days().get(0);
    TreeSet<LocalDate> timeline =
        new TreeSet<>(RuleSetDifference.days(versions.before(), versions.after()));
    LocalDate same = timeline.floor(day);
    Difference whole = difference(versions.before(), versions.after(), List.copyOf(timeline));
    List<LocalDate> differing =
        Stream.concat(
                whole.days().stream(), whole.silent().stream().flatMap(s -> s.days().stream()))
            .filter(d -> !d.isEquivalent() && !d.day().equals(same))
            .map(DayDifference::day)
            .distinct()
            .sorted()
            .toList();

    assertThat(
            RuleSetDifference.of(version(versions.before()), version(versions.after()), day, LIMITS)
                .otherDays())
        .isEqualTo(new OtherDays(differing, true));
  }

  @Test
  void silentPackages_equalEnumeration() {
    int silent = 0;
    for (Versions versions : versions().toList()) {
      Difference difference = difference(versions.before(), versions.after(), versions.days());
      for (SilentDifference found : difference.silent()) {
        Agenda shared = difference.shared();
        Agenda stated =
            new Agenda(
                shared.caseId(),
                shared.title(),
                shared.parties(),
                shared.issues().stream().filter(i -> !found.issues().contains(i.id())).toList());
        for (DayDifference day : found.days()) {
          assertThat(day).as(versions.name()).isEqualTo(enumerated(versions, stated, day));
        }
        silent += found.isEquivalent() ? 0 : 1;
      }
    }
    assertThat(silent).isGreaterThan(50);
  }

  /** The same day, found package by package; its examples are looked at elsewhere. */
  private static DayDifference enumerated(Versions versions, Agenda shared, DayDifference like) {
    Map<String, Map<VerdictMove, BigInteger>> moves = new TreeMap<>();
    int[] zones = new int[4];
    for (Terms terms : Packages.all(shared)) {
      boolean was = true;
      boolean is = true;
      for (String party : shared.partyIds()) {
        Verdict from = verdict(versions.before(), like.day(), party, terms).verdict();
        Verdict to = verdict(versions.after(), like.day(), party, terms).verdict();
        was &= from == Verdict.ACCEPTS;
        is &= to == Verdict.ACCEPTS;
        if (from != to) {
          moves
              .computeIfAbsent(party, p -> new TreeMap<>())
              .merge(new VerdictMove(from, to), BigInteger.ONE, BigInteger::add);
        }
      }
      zones[0] += was ? 1 : 0;
      zones[1] += is ? 1 : 0;
      zones[2] += was && !is ? 1 : 0;
      zones[3] += is && !was ? 1 : 0;
    }
    return new DayDifference(
        like.day(),
        shared.partyIds().stream()
            .map(p -> new PartyDifference(p, moves.getOrDefault(p, Map.of())))
            .toList(),
        Optional.of(
            new DayDifference.Zones(
                BigInteger.valueOf(zones[0]),
                BigInteger.valueOf(zones[1]),
                BigInteger.valueOf(zones[2]),
                BigInteger.valueOf(zones[3]))),
        like.possible(),
        like.examples());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void examples_areOneAMoveAndNearestToTheStatusQuo(Versions versions) {
    Difference difference = difference(versions.before(), versions.after(), versions.days());

    for (DayDifference day : difference.days()) {
      assertThat(day.examples().stream().map(e -> e.party() + e.move()).toList())
          .isEqualTo(
              day.parties().stream()
                  .flatMap(p -> p.moves().keySet().stream().map(m -> p.party() + m))
                  .toList());
      for (Example example : day.examples()) {
        int least =
            Packages.all(difference.shared()).stream()
                .filter(t -> makes(versions, day.day(), example, t))
                .mapToInt(t -> departures(difference.shared(), t))
                .min()
                .orElseThrow();
        assertThat(makes(versions, day.day(), example, example.terms())).isTrue();
        assertThat(departures(difference.shared(), example.terms())).isEqualTo(least);
        assertThat(example.before())
            .isEqualTo(verdict(versions.before(), day.day(), example.party(), example.terms()));
        assertThat(example.after())
            .isEqualTo(verdict(versions.after(), day.day(), example.party(), example.terms()));
      }
    }
  }

  private static boolean makes(Versions versions, LocalDate day, Example example, Terms terms) {
    String party = example.party();
    return verdict(versions.before(), day, party, terms).verdict() == example.move().from()
        && verdict(versions.after(), day, party, terms).verdict() == example.move().to();
  }

  private static int departures(Agenda agenda, Terms terms) {
    int departures = 0;
    for (Issue issue : agenda.issues()) {
      departures += terms.option(issue.id()).orElseThrow().equals(issue.statusQuo()) ? 0 : 1;
    }
    return departures;
  }

  @ParameterizedTest
  @MethodSource("versions")
  void responsibleStances_applyOnOneSideOnly(Versions versions) {
    Difference difference = difference(versions.before(), versions.after(), versions.days());

    for (DayDifference day : difference.days()) {
      for (Example example : day.examples()) {
        Set<String> before = applying(example.before());
        Set<String> after = applying(example.after());
        List<Rule> stances =
            example.responsible().stream().filter(r -> !r.owner().equals(Rule.COMMON)).toList();
        assertThat(stances).isNotEmpty();
        for (Rule rule : stances) {
          assertThat(
                  before.stream().anyMatch(a -> a.startsWith(rule.name() + "|"))
                          != after.stream().anyMatch(a -> a.startsWith(rule.name() + "|"))
                      || !before.equals(after))
              .as("%s on %s", rule.id(), example)
              .isTrue();
        }
      }
    }
  }

  private static Set<String> applying(PartyVerdict verdict) {
    return verdict.findings().stream()
        .map(f -> f.stance().rule().name() + "|" + f.stance().kind() + f.stance().demandName())
        .collect(Collectors.toSet());
  }

  @Test
  void sameRules_areEquivalentAndUnchanged() {
    for (long seed = 0; seed < 30; seed++) {
      var one = CaseGenerator.of(seed, Shape.small());
      Difference difference = difference(one.rules(), one.rules(), one.days());
      assertThat(difference.isEquivalent()).isTrue();
      assertThat(difference.rules()).isEmpty();
      assertThat(difference.agenda()).isEmpty();
      assertThat(difference.parties())
          .allMatch(p -> p.relation() == Relation.EQUIVALENT && p.moves().isEmpty());
    }
  }

  @Test
  void removedRedLine_isLaxerAndResponsible() {
    RuleSet after = UsedCar.rules().without(Set.of(new RuleId("buyer", "Too dear")));

    Difference difference = difference(UsedCar.rules(), after, List.of(UsedCar.DAY));

    PartyDifference buyer = difference.parties().get(0);
    assertThat(buyer.relation()).isEqualTo(Relation.LAXER);
    assertThat(buyer.moves())
        .isEqualTo(
            Map.of(
                new VerdictMove(Verdict.REJECTS, Verdict.ACCEPTS), BigInteger.TWO,
                new VerdictMove(Verdict.REJECTS, Verdict.HOLDS_OUT), BigInteger.TWO));
    assertThat(difference.days().get(0).examples())
        .extracting(e -> e.responsible().stream().map(Rule::name).toList())
        .containsOnly(List.of("Too dear"));
    assertThat(FailOn.fails(difference, List.of(failOn("buyer", FailOn.What.STRICTER)))).isFalse();
    assertThat(FailOn.fails(difference, List.of(failOn("buyer", FailOn.What.LAXER)))).isTrue();
    assertThat(FailOn.fails(difference, List.of(failOn("seller", FailOn.What.ANY)))).isFalse();
    assertThat(FailOn.fails(difference, List.of())).isTrue();
  }

  private static FailOn failOn(String party, FailOn.What what) {
    return new FailOn(Optional.of(party), what);
  }

  @Test
  void lostConcession_isResponsibleForTheDemandThatStands() {
    RuleId concession = new RuleId("buyer", "Cheap enough to risk it");
    Difference difference =
        difference(
            UsedCar.rules(), UsedCar.rules().without(Set.of(concession)), List.of(UsedCar.DAY));

    assertThat(difference.days().get(0).examples())
        .extracting(e -> e.responsible().stream().map(Rule::id).toList())
        .containsExactly(List.of(concession));
  }

  @Test
  void changedConclusion_isNamedWithTheStanceThatRestsOnIt() {
    RuleSet rules = UsedCar.rules();
    RuleSet after = new RuleSet(rules.agenda(), rules.stances(), List.of());

    Difference difference = difference(rules, after, List.of(UsedCar.DAY));

    assertThat(difference.days().get(0).examples())
        .extracting(e -> e.responsible().stream().map(r -> r.id().toString()).toList())
        .containsExactly(
            List.of("buyer/Cheap enough to risk it", "common/A price far below the market"));
  }

  @Test
  void limitReached_isSaidAndNeverEquivalent() {
    RuleSet rules = JoinedRules.plain(20, 5, 80, 20).of(1);
    Limits few = new Limits(Duration.ofSeconds(60), 1000, () -> false);

    Difference difference =
        RuleSetDifference.of(version(rules), version(rules), List.of(UsedCar.DAY), few);

    assertThat(difference.stopped()).contains("stopped at the memory bound of 1000 nodes");
    assertThat(difference.isEquivalent()).isFalse();
    assertThat(difference.zone()).isEmpty();
    assertThat(FailOn.fails(difference, List.of(failOn("p0", FailOn.What.LAXER)))).isTrue();
  }

  @Test
  void exampleThatTheRulesDeny_isAFault() {
    RuleSet before = UsedCar.rules();
    RuleSet after = before.without(Set.of(new RuleId("buyer", "Too dear")));
    RuleSetVersion silent = new RuleSetVersion(before, (terms, day, off) -> List.of());

    assertThatThrownBy(
            () -> RuleSetDifference.of(silent, version(after), List.of(UsedCar.DAY), LIMITS))
        .isInstanceOf(Disagreement.class)
        .hasMessageContaining("buyer rejects");
  }

  @Test
  void days_areThoseAtWhichARuleOfEitherStartsOrEnds() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    RuleSet none = new RuleSet(UsedCar.agenda(), List.of(), List.of());
    assertThat(RuleSetDifference.days(UsedCar.rules(), none)).containsExactly(start);
    assertThat(RuleSetDifference.days(none, none)).isEmpty();
  }
}
