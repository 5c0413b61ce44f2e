package parley.readings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.PartyVerdict;
import parley.question.search.Coalition;
import parley.question.search.CoalitionSearch;
import parley.question.search.Criterion;
import parley.question.search.Deal;
import parley.question.search.DealSearch;
import parley.question.search.Equal;
import parley.question.search.Near;
import parley.question.search.NearSearch;
import parley.space.Answer;
import parley.space.diagram.Limits;
import parley.space.logic.Region;
import parley.space.logic.Setting;
import parley.space.zone.Zone;
import parley.space.zone.ZoneCount;

/**
 * Coalitions, what is near to a deal, equal deals and every order of deals against enumeration,
 * with the meaning of {@link VerdictOracleTest} and an arithmetic of its own.
 */
class SearchOracleTest {
  private static final int CASES = 25;
  private static final Region EVERYWHERE = Region.of(Terms.none());
  private static final int ALL = 100_000;
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 400_000_000L);

  /** A package as the oracle sees it. */
  private record Seen(
      Terms terms, Map<String, String> verdicts, Map<String, BigDecimal> kept, BigDecimal unmet) {
    long count(String verdict) {
      return verdicts.values().stream().filter(verdict::equals).count();
    }

    boolean isAcceptedBy(Set<String> parties) {
      return parties.stream().allMatch(p -> "accepts".equals(verdicts.get(p)));
    }

    List<Object> kind() {
      return List.of(verdicts, kept, unmet);
    }
  }

  private record World(RuleSet rules, LocalDate day, List<Seen> packages) {
    List<Seen> deals() {
      return packages.stream()
          .filter(s -> VerdictOracleTest.agreed(rules.agenda(), s.verdicts(), Set.of("accepts")))
          .toList();
    }

    Setting setting() {
      return Setting.of(rules, day, rules.agenda().partyIds());
    }

    ConditionEvaluator evaluator() {
      return new ConditionEvaluator(rules);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void coalitions_areAllLargestSetsWithADeal(long seed) {
    for (World world : worlds(seed)) {
      Answer<List<Coalition>> found =
          CoalitionSearch.of(world.setting(), EVERYWHERE, true, LIMITS, world.evaluator());
      assertThat(found.complete()).isTrue();
      Map<Set<String>, List<Seen>> expected = largest(world);
      assertThat(found.value().stream().map(c -> Set.copyOf(c.parties())))
          .containsExactlyInAnyOrderElementsOf(expected.keySet());
      for (Coalition one : found.value()) {
        List<Seen> deals = requireNonNull(expected.get(Set.copyOf(one.parties())));
        assertThat(one.deals()).isEqualTo(BigInteger.valueOf(deals.size()));
        List<BigDecimal> best =
            deals.stream().map(d -> sorted(d, one.parties())).max(LEXIMIN).orElseThrow();
        Terms fairest = one.fairest().orElseThrow().terms();
        assertThat(sorted(seen(world, fairest), one.parties())).isEqualTo(best);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void nearest_areThoseOfEnumeration(long seed) {
    for (World world : worlds(seed)) {
      List<String> known = known(world);
      Comparator<Seen> nearer =
          Comparator.comparingLong((Seen s) -> s.count("rejects"))
              .thenComparingLong(s -> -s.count("accepts"))
              .thenComparing(Seen::unmet)
              .thenComparing(s -> sorted(s, known), LEXIMIN.reversed());
      Seen first = world.packages().stream().min(nearer).orElseThrow();
      Map<List<Object>, List<Seen>> kinds = new LinkedHashMap<>();
      world.packages().stream()
          .filter(s -> s.count("rejects") == first.count("rejects"))
          .filter(s -> s.count("accepts") == first.count("accepts"))
          .sorted(nearer)
          .forEach(s -> kinds.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
      List<Near> found =
          NearSearch.of(world.setting(), EVERYWHERE, ALL, LIMITS, world.evaluator())
              .value()
              .found();
      assertThat(found).hasSameSizeAs(kinds.keySet());
      List<Seen> order = kinds.values().stream().map(k -> k.get(0)).toList();
      for (int i = 0; i < found.size(); i++) {
        Seen one = seen(world, found.get(i).terms());
        assertThat(nearer.compare(one, order.get(i))).isZero();
        assertThat(verdicts(found.get(i))).isEqualTo(one.verdicts());
        isEqual(found.get(i).equal(), requireNonNull(kinds.get(one.kind())));
      }
      List<Near> few =
          NearSearch.of(world.setting(), EVERYWHERE, 2, LIMITS, world.evaluator()).value().found();
      assertThat(few).isEqualTo(found.subList(0, Math.min(2, found.size())));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void deals_comeInOrderWithTheirEquals(long seed) {
    for (World world : worlds(seed)) {
      Map<Map<String, BigDecimal>, List<Seen>> kinds = new LinkedHashMap<>();
      world.deals().forEach(d -> kinds.computeIfAbsent(d.kept(), k -> new ArrayList<>()).add(d));
      DealSearch search = new DealSearch(world.setting(), EVERYWHERE, LIMITS, world.evaluator());
      for (Criterion by : Criterion.values()) {
        if (by.weighs()) {
          List<Deal> found = search.best(by, ALL).value().found();
          assertThat(found).hasSameSizeAs(kinds.keySet());
          List<Double> scores =
              kinds.values().stream()
                  .map(k -> score(world, by, k.get(0)))
                  .sorted(Comparator.reverseOrder())
                  .toList();
          for (int i = 0; i < found.size(); i++) {
            Seen one = seen(world, found.get(i).terms());
            assertThat(score(world, by, one))
                .as(by + " " + i)
                .isCloseTo(scores.get(i), within(1e-9));
            assertThat(found.get(i).score()).isCloseTo(scores.get(i), within(1e-9));
            isEqual(found.get(i).equal(), requireNonNull(kinds.get(one.kept())));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void packagesOnTheWay_areCountedAndSearched(long seed) {
    for (World world : worlds(seed)) {
      Random random = new Random(seed);
      Terms from = Packages.random(world.rules().agenda(), random);
      Terms to = Packages.random(world.rules().agenda(), random);
      Region region = Region.between(world.rules().agenda(), from, to);
      List<Seen> way =
          world.packages().stream().filter(s -> isOnTheWay(world, s.terms(), from, to)).toList();
      List<Seen> deals = world.deals().stream().filter(way::contains).toList();
      Zone zone = ZoneCount.of(world.setting(), region, LIMITS).value();
      assertThat(zone.total()).isEqualTo(BigInteger.valueOf(way.size()));
      assertThat(zone.deals()).contains(BigInteger.valueOf(deals.size()));
      List<Deal> found =
          new DealSearch(world.setting(), region, LIMITS, world.evaluator())
              .nearest(from, ALL)
              .value()
              .found();
      assertThat(found.stream().map(Deal::terms))
          .containsExactlyInAnyOrderElementsOf(deals.stream().map(Seen::terms).toList());
    }
  }

  private static boolean isOnTheWay(World world, Terms terms, Terms from, Terms to) {
    return world.rules().agenda().issues().stream()
        .allMatch(
            issue -> {
              String option = requireNonNull(terms.options().get(issue.id()));
              String one = requireNonNull(from.options().get(issue.id()));
              String other = requireNonNull(to.options().get(issue.id()));
              if (issue.options().get(0).value().isEmpty()) {
                return option.equals(one) || option.equals(other);
              }
              double value = issue.option(option).orElseThrow().value().orElseThrow();
              double a = issue.option(one).orElseThrow().value().orElseThrow();
              double b = issue.option(other).orElseThrow().value().orElseThrow();
              return (a <= value && value <= b) || (b <= value && value <= a);
            });
  }

  private static void isEqual(Equal found, List<Seen> kind) {
    assertThat(found.further()).isEqualTo(BigInteger.valueOf(kind.size() - 1L));
    Set<String> differing = new TreeSet<>();
    for (Seen one : kind) {
      one.terms()
          .options()
          .forEach(
              (issue, option) -> {
                if (!option.equals(kind.get(0).terms().options().get(issue))) {
                  differing.add(issue);
                }
              });
    }
    assertThat(new TreeSet<>(found.differing())).isEqualTo(differing);
  }

  private static double score(World world, Criterion by, Seen deal) {
    double sum = 0;
    double product = 1;
    double least = 1;
    double gain = 1;
    double share = 1;
    for (String id : known(world)) {
      Party party = world.rules().agenda().party(id).orElseThrow();
      double reserved = party.reservation().map(r -> r.doubleValue()).orElse(0.0);
      double kept = requireNonNull(deal.kept().get(id)).doubleValue();
      double most =
          world.deals().stream()
              .mapToDouble(d -> requireNonNull(d.kept().get(id)).doubleValue())
              .max()
              .orElse(0);
      sum += kept;
      product *= Math.max(0, kept - reserved);
      least = Math.min(least, kept);
      gain = Math.min(gain, kept - reserved);
      share =
          most - reserved > 1e-9 ? Math.min(share, (kept - reserved) / (most - reserved)) : share;
    }
    return switch (by) {
      case TOTAL -> sum;
      case NASH -> product;
      case KALAI -> gain;
      case KALAI_SMORODINSKY -> share;
      case FAIREST, NEAREST, DIVERSE -> least;
    };
  }

  private static Map<Set<String>, List<Seen>> largest(World world) {
    List<String> parties = world.rules().agenda().partyIds();
    Map<Set<String>, List<Seen>> open = new LinkedHashMap<>();
    for (int bits = 1; bits < 1 << parties.size(); bits++) {
      Set<String> some = new TreeSet<>();
      for (int p = 0; p < parties.size(); p++) {
        if ((bits >> p & 1) == 1) {
          some.add(parties.get(p));
        }
      }
      List<Seen> deals = world.packages().stream().filter(s -> s.isAcceptedBy(some)).toList();
      if (!deals.isEmpty()) {
        open.put(Set.copyOf(some), deals);
      }
    }
    Map<Set<String>, List<Seen>> largest = new LinkedHashMap<>(open);
    largest
        .keySet()
        .removeIf(
            s -> open.keySet().stream().anyMatch(o -> o.size() > s.size() && o.containsAll(s)));
    return largest;
  }

  private static final Comparator<List<BigDecimal>> LEXIMIN =
      (a, b) -> {
        for (int i = 0; i < a.size(); i++) {
          if (a.get(i).compareTo(b.get(i)) != 0) {
            return a.get(i).compareTo(b.get(i));
          }
        }
        return 0;
      };

  private static List<BigDecimal> sorted(Seen one, List<String> parties) {
    return parties.stream().map(p -> one.kept().get(p)).sorted().toList();
  }

  private static List<String> known(World world) {
    Map<String, String> any = world.packages().get(0).verdicts();
    return world.rules().agenda().partyIds().stream()
        .filter(p -> !"silent".equals(any.get(p)))
        .toList();
  }

  private static Map<String, String> verdicts(Near near) {
    return near.verdicts().stream()
        .collect(Collectors.toMap(PartyVerdict::party, v -> v.verdict().id()));
  }

  private static Seen seen(World world, Terms terms) {
    return world.packages().stream().filter(s -> s.terms().equals(terms)).findFirst().orElseThrow();
  }

  private static List<World> worlds(long seed) {
    List<World> worlds = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      long one = seed * 10_000 + i;
      GeneratedCase made = CaseGenerator.of(one, Shape.small().ruling(2));
      RuleSet rules = VerdictOracleTest.varied(made.rules(), new Random(one));
      LocalDate day = made.days().get(1);
      List<Seen> packages =
          Packages.all(rules.agenda()).stream()
              .filter(t -> !VerdictOracleTest.ruledOut(rules, day, t))
              .map(t -> look(rules, day, t))
              .toList();
      if (!packages.isEmpty()) {
        worlds.add(new World(rules, day, packages));
      }
    }
    return worlds;
  }

  private static Seen look(RuleSet rules, LocalDate day, Terms terms) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    Map<String, BigDecimal> kept = new LinkedHashMap<>();
    BigDecimal unmet = BigDecimal.ZERO;
    Set<String> names = VerdictOracleTest.names(rules, day, terms);
    for (String party : rules.agenda().partyIds()) {
      verdicts.put(party, VerdictOracleTest.verdict(rules, party, day, terms));
      kept.put(
          party,
          VerdictOracleTest.satisfaction(rules, party, day, terms)[2].setScale(
              15, RoundingMode.HALF_EVEN));
      List<Stance> own = VerdictOracleTest.own(rules, party, day);
      for (Stance stance : own) {
        if (stance.kind() == StanceKind.DEMAND
            && VerdictOracleTest.holds(stance.rule().condition(), terms, names)
            && own.stream().noneMatch(o -> givesUp(o, stance, terms, names))) {
          unmet = unmet.add(BigDecimal.valueOf(stance.weight()));
        }
      }
    }
    return new Seen(terms, verdicts, kept, unmet.stripTrailingZeros());
  }

  private static boolean givesUp(Stance other, Stance demand, Terms terms, Set<String> names) {
    return other.kind() == StanceKind.CONCESSION
        && other.demandName().equals(demand.demandName())
        && VerdictOracleTest.holds(other.rule().condition(), terms, names);
  }
}
