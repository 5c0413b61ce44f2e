package parley.question.diff;

import java.util.List;

/**
 * What is decided differently of packages that are silent on issues whose status quo has changed.
 *
 * @param issues on which they are silent; all else they settle
 * @param days those compared
 */
public record SilentDifference(List<String> issues, List<DayDifference> days) {
  public SilentDifference {
    issues = List.copyOf(issues);
    days = List.copyOf(days);
  }

  /** {@return whether each of them is decided as before} */
  public boolean isEquivalent() {
    return days.stream().allMatch(DayDifference::isEquivalent);
  }
}
