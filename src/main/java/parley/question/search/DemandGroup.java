package parley.question.search;

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
    concessions = concessions.stream().sorted(Comparator.comparing(Concession::exactCost)).toList();
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
