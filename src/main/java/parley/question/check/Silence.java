package parley.question.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.RuleSet;

/**
 * Parties of which no stance is known on a day.
 *
 * @param day on which they are asked
 * @param parties not empty
 * @param haveStances whether any of them has a stance on some day
 * @param first the first day on which a stance of the case takes effect; empty: none has one
 */
public record Silence(
    LocalDate day, List<String> parties, boolean haveStances, Optional<LocalDate> first) {
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
                p ->
                    !rules.agenda().parties(List.of(p)).get(0).indifferent()
                        && rules.stancesOf(p).stream()
                            .noneMatch(s -> s.rule().inForce().contains(day)))
            .toList();
    Optional<LocalDate> first =
        rules.stances().stream()
            .flatMap(s -> s.rule().inForce().from().stream())
            .min(LocalDate::compareTo);
    boolean isMeant = silent.size() < parties.size() && first.filter(day::isBefore).isEmpty();
    return silent.isEmpty() || isMeant
        ? Optional.empty()
        : Optional.of(
            new Silence(
                day, silent, silent.stream().anyMatch(p -> !rules.stancesOf(p).isEmpty()), first));
  }

  /** {@return what is wrong, as a problem's message} */
  public String message() {
    String names = parties.stream().map(p -> "`" + p + "`").collect(Collectors.joining(", "));
    return "no stance of " + names + " is known on " + day;
  }

  public String help() {
    if (!haveStances) {
      return "write rules in a file named after each, such as `%s.drl`".formatted(parties.get(0));
    }
    return first
        .filter(day::isBefore)
        .map(f -> "the first stance of the case is of " + f + ": ask for that day or later")
        .orElse("see `date-effective` and `date-expires` of its rules, and ask for another day");
  }
}
