package parley.question.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import parley.model.Condition;

/**
 * What was shown of one part of a rule's condition.
 *
 * @param part a comparison, or a conclusion that the rule asks for or excludes
 * @param reach by each of {@link Aim#OF_PART}
 */
public record PartCoverage(Condition part, Map<Aim, Reach> reach) {
  public PartCoverage {
    Map<Aim, Reach> copy = new EnumMap<>(Aim.class);
    for (Aim aim : Aim.OF_PART) {
      copy.put(aim, reach.getOrDefault(aim, Reach.UNKNOWN));
    }
    reach = Collections.unmodifiableMap(copy);
  }

  public Reach reach(Aim aim) {
    return reach.getOrDefault(aim, Reach.UNKNOWN);
  }

  /** {@return whether all of it was shown} */
  public boolean isCovered() {
    return reach.values().stream().allMatch(r -> r == Reach.REACHED);
  }

  /** {@return whether something of it cannot be shown, so that it does not count} */
  public boolean isImpossible() {
    return reach.containsValue(Reach.IMPOSSIBLE);
  }
}
