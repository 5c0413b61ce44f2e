package parley.question.robust;

import java.util.List;
import parley.model.RuleId;

/**
 * Stances that turn the outcome if none of them is held, and of which none can be spared.
 *
 * @param probability that none of them is held
 */
public record FlipSet(List<RuleId> stances, double probability) {
  public FlipSet {
    stances = List.copyOf(stances);
  }
}
