package parley.question.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.model.Stance;

/**
 * The demands or preferences of one party and name, with the concessions that give them up.
 *
 * @param concessions cheapest first
 * @param mayBeUnmet whether a deal may leave a demand of the group unmet without a concession
 */
record DemandGroup(
    String party, List<Stance> demands, List<Stance> concessions, boolean mayBeUnmet) {
  DemandGroup {
    demands = List.copyOf(demands);
    concessions = List.copyOf(concessions);
  }

  /**
   * {@return the groups of a party's demands and preferences, in the order of their first demand}
   */
  static List<DemandGroup> of(String party, List<Stance> stances, Predicate<Stance> mayBeUnmet) {
    Map<String, List<Stance>> demands = new LinkedHashMap<>();
    for (Stance stance : stances) {
      if (stance.counts()) {
        demands
            .computeIfAbsent(stance.demandName().orElseThrow(), n -> new ArrayList<>())
            .add(stance);
      }
    }
    return demands.values().stream()
        .map(
            d ->
                new DemandGroup(
                    party, d, d.get(0).concessions(stances), d.stream().anyMatch(mayBeUnmet)))
        .toList();
  }

  /** {@return what may become of the demand, each once; that it is met comes first} */
  List<Loss> losses(Stance demand) {
    Set<Loss> losses = new TreeSet<>(Set.of(Loss.NONE));
    concessions.forEach(c -> losses.add(Loss.givenUp(demand, c)));
    if (mayBeUnmet) {
      losses.add(Loss.whole(demand));
    }
    return List.copyOf(losses);
  }
}
