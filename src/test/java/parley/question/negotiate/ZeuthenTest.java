package parley.question.negotiate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.generate.CaseGenerator;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Fraction;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/**
 * Zeuthen's rule on small cases of two parties, against all packages tried one by one. Harsanyi
 * (1956) proves that it leads to the largest product of satisfactions if every offer is, of those
 * that leave a party as much as it asks, the best for the other side, and if a party takes whatever
 * satisfies it as much as it asks. The first may fail here, as a party does not know what suits the
 * other side, only what that asked for; the second, as a party may hold a demand that weighs more
 * than what a package costs it. Where neither fails, his conclusion holds without exception.
 */
class ZeuthenTest {
  private static final int CASES = 300;
  private static final double NOISE = 1e-9;

  /**
   * What a run shows of Harsanyi's conditions and of his conclusion.
   *
   * @param suited whether every offer suits the other side best
   * @param takes whether both take whatever satisfies them as much as they ask
   * @param largest whether there is a deal, with the largest product
   */
  private record Talked(boolean deal, boolean suited, boolean takes, boolean largest) {}

  @Test
  void rule_leadsToTheLargestProduct_whereHarsanyisConditionsHold() {
    List<Talked> deals =
        LongStream.range(0, CASES)
            .mapToObj(seed -> CaseGenerator.of(seed, new Shape(2, 4, 3, 12, 2)).rules())
            .map(ZeuthenTest::talk)
            .filter(Talked::deal)
            .toList();
    List<Talked> asProved = deals.stream().filter(t -> t.suited() && t.takes()).toList();

    assertThat(asProved).hasSizeGreaterThan(CASES / 4).allMatch(Talked::largest);
    assertThat(deals.stream().filter(t -> !t.suited())).isNotEmpty();
    assertThat(deals.stream().filter(t -> !t.takes())).isNotEmpty();
    assertThat(deals.stream().filter(Talked::largest).count())
        .isGreaterThan(deals.size() * 90L / 100)
        .isLessThan(deals.size());
  }

  private static Talked talk(RuleSet rules) {
    Setting setting = Setting.of(rules, LocalDate.of(2025, 1, 2), rules.agenda().partyIds());
    RunPath run = run(setting);
    List<GoodEnough> parties =
        setting.atTable().stream()
            .map(p -> new GoodEnough(setting.inForce(), p, Set.copyOf(run.off()), false))
            .toList();
    List<Terms> possible =
        Packages.all(rules.agenda()).stream().filter(parties.get(0)::isPossible).toList();
    List<RunPath.Proposed> offers =
        run.entries().stream()
            .filter(RunPath.Proposed.class::isInstance)
            .map(RunPath.Proposed.class::cast)
            .toList();
    double best =
        possible.stream().mapToDouble(t -> product(parties, t).orElse(0.0)).max().orElse(0);
    return new Talked(
        run.deal().isPresent(),
        offers.stream()
            .allMatch(o -> suits(setting.parties().indexOf(o.party()), parties, o, possible)),
        possible.stream().allMatch(t -> parties.stream().allMatch(p -> takes(p, t))),
        run.deal().flatMap(d -> product(parties, d)).filter(f -> f > best - NOISE).isPresent());
  }

  /** {@return whether a party asks no more to be ready to lose than what the package costs it} */
  private static boolean takes(GoodEnough party, Terms terms) {
    Optional<Fraction> satisfaction = party.satisfactionOf(terms);
    return satisfaction.map(Fraction.ONE::minus).equals(party.asks(terms));
  }

  /** {@return whether nothing that is as good for its proposer is better for the other side} */
  private static boolean suits(
      int by, List<GoodEnough> parties, RunPath.Proposed offer, List<Terms> possible) {
    GoodEnough own = parties.get(by);
    GoodEnough other = parties.get(1 - by);
    Fraction ready = Fraction.of(1 - offer.aspiration() + NOISE);
    double most =
        possible.stream()
            .filter(t -> own.asks(t).filter(a -> a.compareTo(ready) <= 0).isPresent())
            .mapToDouble(t -> worth(other, t))
            .max()
            .orElseThrow();
    return worth(other, offer.terms()) > most - NOISE;
  }

  private static double worth(GoodEnough party, Terms terms) {
    return party.satisfactionOf(terms).map(Fraction::doubleValue).orElse(-1.0);
  }

  private static RunPath run(Setting setting) {
    Arrangement how =
        new Arrangement(Protocol.CONCESSION, 400, 1, 3, 1, false, Map.of(), Optional.empty());
    Limits limits = Limits.of(Duration.ofMinutes(1), 1L << 28);
    return new Negotiation(setting, how, limits, new ConditionEvaluator(setting.rules()))
        .result("talks", List.of(1))
        .paths()
        .get(0);
  }

  private static Optional<Double> product(List<GoodEnough> parties, Terms terms) {
    double product = 1;
    for (GoodEnough party : parties) {
      Optional<Fraction> satisfaction = party.satisfactionOf(terms);
      if (satisfaction.isEmpty()) {
        return Optional.empty();
      }
      product *= satisfaction.get().doubleValue();
    }
    return Optional.of(product);
  }
}
