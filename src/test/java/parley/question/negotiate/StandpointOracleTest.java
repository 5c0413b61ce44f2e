package parley.question.negotiate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.CaseGenerator;
import parley.generate.JoinedRules;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/** Offers and answers against all packages, tried one by one. */
class StandpointOracleTest {
  private static final int[] ASPIRATIONS = {1000, 900, 750, 667, 500, 333, 250, 100, 0};

  static Stream<Setting> settings() {
    Stream<RuleSet> joined =
        LongStream.range(0, 25).mapToObj(s -> new JoinedRules(4, 4, 30, 4, 3, true).of(s));
    Stream<RuleSet> generated =
        LongStream.range(0, 60)
            .mapToObj(s -> CaseGenerator.of(s, Shape.small().ruling(2).withTables()).rules());
    return Stream.concat(joined, generated)
        .map(r -> Setting.of(r, LocalDate.of(2025, 1, 2), r.agenda().partyIds()));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void offer_isGoodEnoughAndNearestOfAllThatAre(Setting setting) {
    Random random = new Random(setting.rules().stances().size());
    Budget budget = Budget.start(Limits.of(Duration.ofMinutes(1), 1L << 28));
    for (Party party : setting.atTable()) {
      PartyView view = new PartyView(setting, party.id(), budget);
      Set<RuleId> off = new HashSet<>();
      BitSet held = new BitSet();
      for (int s = 0; s < view.stances().size(); s++) {
        held.set(s, random.nextInt(4) > 0);
        if (!held.get(s)) {
          off.add(view.stances().get(s).id());
        }
      }
      boolean absolute = random.nextInt(4) == 0;
      Standpoint standpoint = new Standpoint(view, held, party.reservation(), absolute);
      GoodEnough oracle = new GoodEnough(setting.inForce(), party, off, absolute);
      compare(setting.rules().agenda(), party, standpoint, oracle, random);
    }
  }

  private static void compare(
      Agenda agenda, Party party, Standpoint standpoint, GoodEnough oracle, Random random) {
    List<Terms> all = Packages.all(agenda);
    Map<Fraction, List<Terms>> byAsked = new TreeMap<>();
    for (Terms terms : all) {
      if (oracle.isPossible(terms)) {
        oracle.asks(terms).ifPresent(a -> byAsked.computeIfAbsent(a, x -> list()).add(terms));
      }
    }
    Fraction most = Fraction.ONE.minus(party.reservation().orElse(Fraction.ZERO));
    if (!standpoint.isHopeless()) {
      steps(agenda, standpoint, byAsked, most);
    }
    for (int aspiration : ASPIRATIONS) {
      Optional<Fraction> ready = ready(byAsked, aspiration, most);
      int budget = standpoint.budget(aspiration);
      assertThat(standpoint.hasOffer(budget)).isEqualTo(ready.isPresent());
      if (ready.isPresent()) {
        List<Terms> good =
            byAsked.entrySet().stream()
                .filter(e -> e.getKey().compareTo(ready.get()) <= 0)
                .flatMap(e -> e.getValue().stream())
                .toList();
        Set<Terms> among = Set.copyOf(good);
        for (Terms terms : all) {
          Offer offer = Offer.of(agenda, terms);
          assertThat(standpoint.burden(offer).isWithin(budget)).isEqualTo(among.contains(terms));
        }
        nearest(agenda, standpoint, budget, good, random);
      }
    }
  }

  /** Concession by concession: each step makes just the packages good that ask next least. */
  private static void steps(
      Agenda agenda, Standpoint standpoint, Map<Fraction, List<Terms>> byAsked, Fraction most) {
    List<Integer> expected = new ArrayList<>();
    int sum = 0;
    for (Map.Entry<Fraction, List<Terms>> one : byAsked.entrySet()) {
      sum += one.getValue().size();
      if (one.getKey().compareTo(most) <= 0) {
        expected.add(sum);
      }
    }
    List<Offer> all =
        byAsked.values().stream().flatMap(List::stream).map(t -> Offer.of(agenda, t)).toList();
    List<Integer> found = new ArrayList<>();
    for (int b = standpoint.budget(1000); b >= 0; b = standpoint.nextBudget(b)) {
      int budget = b;
      found.add((int) all.stream().filter(o -> standpoint.burden(o).isWithin(budget)).count());
    }

    assertThat(found).isEqualTo(expected);
  }

  private static List<Terms> list() {
    return new ArrayList<>();
  }

  /** What it is ready to lose: as its aspiration says, but at least as much as any package asks. */
  private static Optional<Fraction> ready(
      Map<Fraction, List<Terms>> byAsked, int aspiration, Fraction most) {
    Optional<Fraction> least = byAsked.keySet().stream().findFirst();
    if (least.isEmpty() || least.get().compareTo(most) > 0) {
      return Optional.empty();
    }
    Fraction ready =
        Fraction.of(1000 - aspiration).over(Fraction.of(1000)).compareTo(most) > 0
            ? most
            : Fraction.of(1000 - aspiration).over(Fraction.of(1000));
    return Optional.of(ready.compareTo(least.get()) < 0 ? least.get() : ready);
  }

  private static void nearest(
      Agenda agenda, Standpoint standpoint, int budget, List<Terms> good, Random random) {
    Terms then = Packages.random(agenda, random);
    List<Terms> to =
        random.nextInt(3) == 0
            ? List.of()
            : List.of(Packages.random(agenda, random), Packages.random(agenda, random));
    Offer found =
        standpoint.nearest(
            budget,
            to.stream().map(t -> Offer.of(agenda, t)).toList(),
            Offer.of(agenda, then),
            new Distances(agenda),
            new SplittableRandom(random.nextLong()));
    Terms offer = found.terms(agenda);

    assertThat(good).contains(offer);
    double nearest = good.stream().mapToDouble(t -> distance(agenda, t, to)).min().orElseThrow();
    assertThat(distance(agenda, offer, to)).isLessThan(nearest + 1e-9);
    double nextNearest =
        good.stream()
            .filter(t -> distance(agenda, t, to) < nearest + 1e-9)
            .mapToDouble(t -> distance(agenda, t, List.of(then)))
            .min()
            .orElseThrow();
    assertThat(distance(agenda, offer, List.of(then))).isLessThan(nextNearest + 1e-9);
  }

  private static double distance(Agenda agenda, Terms one, List<Terms> others) {
    double sum = 0;
    for (Terms other : others) {
      for (Issue issue : agenda.issues()) {
        sum += distance(issue, option(issue, one), option(issue, other));
      }
    }
    return sum;
  }

  private static Option option(Issue issue, Terms terms) {
    return issue.option(terms.option(issue.id()).orElseThrow()).orElseThrow();
  }

  private static double distance(Issue issue, Option one, Option other) {
    if (issue.isNumeric()) {
      double[] values =
          issue.options().stream().mapToDouble(o -> o.value().orElseThrow()).toArray();
      double way =
          java.util.Arrays.stream(values).max().orElseThrow()
              - java.util.Arrays.stream(values).min().orElseThrow();
      double apart = Math.abs(one.value().orElseThrow() - other.value().orElseThrow());
      return apart == 0 ? 0 : apart / way;
    }
    if (issue.isOrdered()) {
      double apart = Math.abs(issue.options().indexOf(one) - issue.options().indexOf(other));
      return apart == 0 ? 0 : apart / (issue.options().size() - 1);
    }
    return one.equals(other) ? 0 : 1;
  }
}
