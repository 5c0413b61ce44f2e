package parley.question.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.Place;

/**
 * What the checks need of a scenario.
 *
 * @param days on which its packages and what-ifs are judged
 * @param undated the first expectation whose day is not fixed, if there is one
 */
public record ScenarioDays(List<LocalDate> days, Optional<Place> undated) {
  public ScenarioDays {
    days = List.copyOf(days);
  }
}
