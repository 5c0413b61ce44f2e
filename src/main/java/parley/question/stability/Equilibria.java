package parley.question.stability;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.model.Terms;

/**
 * The packages that are stable for every party.
 *
 * @param counts how many there are, by concept
 * @param listed the first of them, in the order of the agenda's options
 * @param possible how many packages there are that are possible
 */
public record Equilibria(
    Map<Concept, Integer> counts, Map<Concept, List<Terms>> listed, int possible) {
  public Equilibria {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    listed = Collections.unmodifiableMap(new EnumMap<>(listed));
  }

  /** {@return how many there are under a concept} */
  public int count(Concept concept) {
    return counts.getOrDefault(concept, 0);
  }

  /** {@return those that are listed under a concept} */
  public List<Terms> listed(Concept concept) {
    return listed.getOrDefault(concept, List.of());
  }

  public boolean isWhole() {
    return counts.keySet().stream().allMatch(c -> count(c) == listed(c).size());
  }
}
