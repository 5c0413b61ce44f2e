package parley.question.mutation;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import parley.model.Period;
import parley.model.Rewrite;
import parley.model.Rule;

/**
 * Shifts a rule's dates across the nearest date in use before and after them.
 *
 * @param days the dates in use
 */
record DateMistakes(NavigableSet<LocalDate> days) {
  /** Receives each mistake. */
  interface Found {
    void add(Rewrite rewrite, Period period);
  }

  void of(Rule rule, Found found) {
    Period period = rule.inForce();
    period
        .from()
        .ifPresent(
            day ->
                shifted(
                    rule,
                    "date-effective",
                    day,
                    to -> new Period(Optional.of(to), period.until()),
                    found));
    period
        .until()
        .ifPresent(
            day ->
                shifted(
                    rule,
                    "date-expires",
                    day,
                    to -> new Period(period.from(), Optional.of(to)),
                    found));
  }

  /**
   * From the date on a rule starts or ends: what is moved is whether the dates in use lie in it.
   */
  private void shifted(
      Rule rule,
      String attribute,
      LocalDate day,
      java.util.function.Function<LocalDate, Period> period,
      Found found) {
    Optional<LocalDate> later = Optional.ofNullable(days.ceiling(day)).map(d -> d.plusDays(1));
    Optional<LocalDate> earlier = Optional.ofNullable(days.lower(day));
    for (Optional<LocalDate> to : java.util.List.of(earlier, later)) {
      to.map(period)
          .filter(p -> !p.isEmpty())
          .ifPresent(
              p ->
                  found.add(
                      new Rewrite.Dated(rule.place(), attribute, to.orElseThrow().toString()), p));
    }
  }
}
