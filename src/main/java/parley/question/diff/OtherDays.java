package parley.question.diff;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of days that were not asked for, but on which other rules are in force.
 *
 * @param differing the days on which some party decides otherwise, in order
 * @param whole whether every such day was compared
 */
public record OtherDays(List<LocalDate> differing, boolean whole) {
  public OtherDays {
    differing = List.copyOf(differing);
  }
}
