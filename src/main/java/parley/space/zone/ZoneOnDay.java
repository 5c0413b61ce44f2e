package parley.space.zone;

import java.time.LocalDate;
import java.util.List;
import parley.model.RuleId;
import parley.space.Answer;

/**
 * The zone of agreement from a day on, until the next day on which a rule starts or ends.
 *
 * @param starts the rules whose first day it is
 * @param ends the rules that count no more from it on
 */
public record ZoneOnDay(LocalDate day, List<RuleId> starts, List<RuleId> ends, Answer<Zone> zone) {
  public ZoneOnDay {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }
}
