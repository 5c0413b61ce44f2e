package parley.diagnostic.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.RuleSet;

/**
 * Parties that accept everything on a day because none of their stances is in force.
 *
 * @param day on which they are asked
 * @param parties not empty
 * @param first the first day on which a stance of the case takes effect; empty: none has one
 */
public record Silence(LocalDate day, List<String> parties, Optional<LocalDate> first) {
  public Silence {
    parties = List.copyOf(parties);
  }

  /**
   * {@return those of the given parties that are silent, if all are or the day lies before the
   * case's first; empty if none is, or some have nothing to say at a time of which the case speaks}
   */
  public static Optional<Silence> of(RuleSet rules, List<String> parties, LocalDate day) {
    List<String> silent =
        parties.stream()
            .filter(
                p -> rules.stancesOf(p).stream().noneMatch(s -> s.rule().inForce().contains(day)))
            .toList();
    Optional<LocalDate> first =
        rules.stances().stream()
            .flatMap(s -> s.rule().inForce().from().stream())
            .min(LocalDate::compareTo);
    boolean isMeant = silent.size() < parties.size() && first.filter(day::isBefore).isEmpty();
    return silent.isEmpty() || isMeant
        ? Optional.empty()
        : Optional.of(new Silence(day, silent, first));
  }

  /** {@return what is wrong, as a problem's message} */
  public String message() {
    String names = parties.stream().map(p -> "`" + p + "`").collect(Collectors.joining(", "));
    String accept = parties.size() == 1 ? "it accepts everything" : "they accept everything";
    return "no rule of " + names + " is in force on " + day + ": " + accept;
  }

  /** {@return what to do about it} */
  public String help() {
    return first
        .filter(day::isBefore)
        .map(f -> "the first rules of the case take effect on " + f + ": ask for that day or later")
        .orElse("see `date-effective` and `date-expires` of its rules, and ask for another day");
  }
}
