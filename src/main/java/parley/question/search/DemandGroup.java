package parley.question.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.model.Stance;
import parley.model.Stance.Concession;

/**
 * The demands or preferences of one party and name, with the concessions that give them up.
 *
 * @param concessions cheapest first
 * @param mayBeUnmet whether a deal may leave a demand of the group unmet without a concession
 */
record DemandGroup(
    String party,
    String name,
    List<Stance> demands,
    List<Concession> concessions,
    boolean mayBeUnmet) {
  DemandGroup {
    demands = List.copyOf(demands);
    concessions =
        concessions.stream().sorted(Comparator.comparingDouble(Concession::cost)).toList();
  }

  /**
   * {@return the groups of a party's demands and preferences, in the order of their first demand}
   */
  static List<DemandGroup> of(String party, List<Stance> stances, Predicate<Stance> mayBeUnmet) {
    Map<String, List<Stance>> demands = new LinkedHashMap<>();
    Map<String, List<Concession>> concessions = new LinkedHashMap<>();
    for (Stance stance : stances) {
      if (stance.counts()) {
        demands
            .computeIfAbsent(stance.demandName().orElseThrow(), n -> new ArrayList<>())
            .add(stance);
      } else if (stance instanceof Concession c) {
        concessions.computeIfAbsent(c.demand(), n -> new ArrayList<>()).add(c);
      }
    }
    return demands.entrySet().stream()
        .map(
            e ->
                new DemandGroup(
                    party,
                    e.getKey(),
                    e.getValue(),
                    concessions.getOrDefault(e.getKey(), List.of()),
                    e.getValue().stream().anyMatch(mayBeUnmet)))
        .toList();
  }

  /** {@return the weight lost where a demand is given up by the concession} */
  static BigDecimal lost(Stance demand, Concession concession) {
    BigDecimal lost =
        BigDecimal.valueOf(demand.weight()).multiply(BigDecimal.valueOf(concession.cost()));
    return lost.signum() == 0 ? BigDecimal.ZERO : lost.stripTrailingZeros();
  }

  /** {@return what the demand may lose in a deal, each once; nothing comes first} */
  List<BigDecimal> losses(Stance demand) {
    Set<BigDecimal> losses = new TreeSet<>(Set.of(BigDecimal.ZERO));
    concessions.forEach(c -> losses.add(lost(demand, c)));
    if (mayBeUnmet) {
      losses.add(whole(demand));
    }
    return List.copyOf(losses);
  }

  /** {@return the weight lost where a demand is unmet and nothing gives it up} */
  static BigDecimal whole(Stance demand) {
    BigDecimal weight = BigDecimal.valueOf(demand.weight());
    return weight.signum() == 0 ? BigDecimal.ZERO : weight.stripTrailingZeros();
  }

  /** {@return what all demands may lose, and nothing} */
  Set<BigDecimal> losses() {
    Set<BigDecimal> losses = new TreeSet<>(Set.of(BigDecimal.ZERO));
    demands.forEach(d -> losses.addAll(losses(d)));
    return losses;
  }
}
