package parley.question.negotiate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Condition;
import parley.model.Control;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.OptionOrder;
import parley.model.Party;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.verdict.ConditionEvaluator;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.testing.Held;

/**
 * Two parties and one ordered issue with 101 options: the seller's satisfaction with option n is n
 * / 100, the buyer's 1 - n / 100.
 */
final class PriceTalks {
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final int STEPS = 100;

  private PriceTalks() {}

  static Setting setting(double buyerLeast, double sellerLeast) {
    List<Option> options =
        IntStream.rangeClosed(0, STEPS).mapToObj(n -> Option.named("n" + n, "n" + n)).toList();
    Issue price =
        new Issue(
            "price",
            "Price",
            Optional.empty(),
            options,
            "n50",
            OptionOrder.fromLeastToMost(),
            Control.ofNobody());
    Agenda agenda =
        new Agenda(
            "talks",
            "Talks",
            List.of(party("buyer", buyerLeast), party("seller", sellerLeast)),
            List.of(price));
    List<Stance> stances = new ArrayList<>();
    for (int n = 1; n <= STEPS; n++) {
      stances.add(preference("buyer", n, IntStream.rangeClosed(n, STEPS)));
    }
    for (int n = 1; n <= STEPS; n++) {
      stances.add(preference("seller", n, IntStream.range(0, n)));
    }
    RuleSet rules = new RuleSet(agenda, stances, List.of());
    return Setting.of(rules, DAY, agenda.partyIds());
  }

  private static Party party(String id, double least) {
    Party party = new Party(id, id);
    return least == 0 ? party : party.reserving(Fraction.of(least));
  }

  /** What is unmet with some prices. */
  private static Stance preference(String party, int number, IntStream unmet) {
    Set<String> options = new LinkedHashSet<>();
    unmet.forEach(n -> options.add("n" + n));
    Place place = new Place("price.drl", number, 1, 1);
    Rule rule =
        new Rule(
            party,
            "step " + number,
            new Condition.Comparison(place, "price", Operator.IN, List.copyOf(options), options),
            Because.of("a step"),
            List.of(),
            Fraction.ONE,
            Period.always(),
            place);
    return Held.preference(rule, "step_" + number, Fraction.ONE);
  }

  static NegotiationResult talk(Setting setting, Arrangement arrangement) {
    Limits limits = Limits.of(Duration.ofMinutes(1), 1L << 28);
    return new Negotiation(setting, arrangement, limits, new ConditionEvaluator(setting.rules()))
        .result("talks", List.of());
  }

  static Arrangement arrangement(Protocol protocol, int rounds, Map<String, Tactic> tactics) {
    return new Arrangement(protocol, rounds, 20, 7, 1, false, tactics, Optional.empty());
  }

  /** {@return the prices agreed, with their shares} */
  static List<Integer> prices(NegotiationResult result) {
    return result.options().getOrDefault("price", Map.of()).entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(e -> Integer.valueOf(e.getKey().substring(1)))
        .toList();
  }
}
