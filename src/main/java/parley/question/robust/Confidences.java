package parley.question.robust;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.model.Ordered;
import parley.model.RuleId;
import parley.model.Stance;

/**
 * How sure it is that a stance is really held: what is assumed, else what its rule says.
 *
 * @param assumed probabilities, 0 to 1
 */
public record Confidences(Map<RuleId, Double> assumed) {
  public Confidences {
    assumed = Ordered.copyOf(assumed);
  }

  /** {@return the probability that the stance is held} */
  public double of(Stance stance) {
    return Optional.ofNullable(assumed.get(stance.id())).orElse(stance.rule().confidence());
  }

  /** {@return the same with one more assumption} */
  public Confidences with(RuleId stance, double probability) {
    Map<RuleId, Double> more = new LinkedHashMap<>(assumed);
    more.put(stance, probability);
    return new Confidences(more);
  }
}
