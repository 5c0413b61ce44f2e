package parley.question.diagnose;

import java.util.List;
import parley.model.RuleId;

/**
 * Red lines and demands that cannot all stand: together they leave no package, and without any one
 * of them some package is left.
 *
 * @param stances by party in the setting's order, then by file and line
 * @param confidence how probable it is that all of them are really held
 */
public record Conflict(List<RuleId> stances, double confidence) {
  public Conflict {
    stances = List.copyOf(stances);
  }
}
