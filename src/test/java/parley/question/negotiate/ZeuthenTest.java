package parley.question.negotiate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * (1956) proves that it leads to the largest product of satisfactions if every offer is the best
 * for the other side that leaves a party as much as it asks. Here a party does not know what suits
 * the other side, only what that asked for; so on some cases it leads elsewhere.
 */
class ZeuthenTest {
  private static final int CASES = 150;

  @Test
  void rule_leadsMostlyToTheLargestProduct_andNeverAcrossARedLine() {
    int largest = 0;
    int deals = 0;
    for (long seed = 0; seed < CASES; seed++) {
      RuleSet rules = CaseGenerator.of(seed, new Shape(2, 4, 3, 12, 2)).rules();
      Setting setting = Setting.of(rules, LocalDate.of(2025, 1, 2), rules.agenda().partyIds());
      RunPath run = run(setting);
      List<GoodEnough> parties =
          setting.atTable().stream()
              .map(p -> new GoodEnough(setting.inForce(), p, Set.copyOf(run.off()), false))
              .toList();
      Optional<Double> best =
          Packages.all(rules.agenda()).stream()
              .filter(parties.get(0)::isPossible)
              .flatMap(t -> product(parties, t).stream())
              .max(Double::compare);
      Optional<Terms> deal = run.deal();
      if (deal.isPresent()) {
        deals++;
        double found = product(parties, deal.get()).orElseThrow();
        assertThat(found).isLessThanOrEqualTo(best.orElseThrow());
        largest += found > best.orElseThrow() - 1e-9 ? 1 : 0;
      }
    }
    assertThat(deals).isGreaterThan(CASES / 2);
    assertThat(largest).isGreaterThan(deals * 85 / 100);
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
