package parley.question.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.RuleId;
import parley.model.Terms;

/**
 * What is otherwise in a what-if.
 *
 * @param set the terms put over the package's
 * @param open issues left open, whatever the package says
 * @param without rules switched off
 * @param with files with more rules, as the user names them
 * @param asOf the day instead of the scenario's
 * @param parties who must agree instead of the scenario's parties; empty: those
 */
public record Alteration(
    Terms set,
    List<String> open,
    List<RuleId> without,
    List<String> with,
    Optional<LocalDate> asOf,
    List<String> parties) {
  public Alteration {
    open = List.copyOf(open);
    without = List.copyOf(without);
    with = List.copyOf(with);
    parties = List.copyOf(parties);
  }

  /** Nothing is otherwise. */
  public static Alteration none() {
    return new Alteration(
        Terms.none(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }

  /** {@return the same with one more term} */
  public Alteration setting(String issue, String option) {
    List<String> stillOpen = open.stream().filter(i -> !i.equals(issue)).toList();
    return new Alteration(set.with(issue, option), stillOpen, without, with, asOf, parties);
  }

  /** {@return the same without one more rule} */
  public Alteration dropping(RuleId rule) {
    List<RuleId> more = new ArrayList<>(without);
    more.add(rule);
    return new Alteration(set, open, more, with, asOf, parties);
  }

  /** {@return whether nothing is otherwise} */
  public boolean isNone() {
    return equals(none());
  }
}
