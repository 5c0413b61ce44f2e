package parley.question.weakness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.model.Period;
import parley.model.Rule;
import parley.model.RuleSet;

/**
 * Days that follow one another, on all of which the same rules are in force.
 *
 * @param number counts from 0 in time's order
 * @param period the days
 * @param inForce the rules
 */
record Epoch(int number, Period period, RuleSet inForce) {
  LocalDate day() {
    return period
        .from()
        .orElseGet(() -> period.until().map(d -> d.minusDays(1)).orElse(LocalDate.EPOCH));
  }

  /** {@return all epochs of a case, in time's order} */
  static List<Epoch> of(RuleSet rules) {
    Set<LocalDate> borders = new TreeSet<>();
    for (Rule rule : rules.rules()) {
      rule.inForce().from().ifPresent(borders::add);
      rule.inForce().until().ifPresent(borders::add);
    }
    List<Epoch> epochs = new ArrayList<>();
    Optional<LocalDate> from = Optional.empty();
    for (LocalDate border : borders) {
      epochs.add(epoch(epochs.size(), new Period(from, Optional.of(border)), rules));
      from = Optional.of(border);
    }
    epochs.add(epoch(epochs.size(), new Period(from, Optional.empty()), rules));
    return epochs;
  }

  private static Epoch epoch(int number, Period period, RuleSet rules) {
    Epoch all = new Epoch(number, period, rules);
    return new Epoch(number, period, rules.inForce(all.day()));
  }
}
