package parley.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a rule is in force.
 *
 * @param from the first day, included; empty: from the beginning of time
 * @param until the day from which it no longer is, excluded; empty: without end
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
  /** Every day. */
  public static Period always() {
    return new Period(Optional.empty(), Optional.empty());
  }

  /** {@return whether no day lies in it} */
  public boolean isEmpty() {
    return from.isPresent() && until.isPresent() && !from.get().isBefore(until.get());
  }

  public boolean contains(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true) && until.map(day::isBefore).orElse(true);
  }
}
