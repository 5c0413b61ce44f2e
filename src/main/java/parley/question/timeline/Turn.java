package parley.question.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * A day on which stances start or end.
 *
 * @param starts the stances whose first day it is, by party in the order asked for, then by file
 *     and line
 * @param ends the stances that are no longer in force from it on, in the same order
 * @param inForce how many stances are in force on it
 */
public record Turn(LocalDate date, List<RuleId> starts, List<RuleId> ends, int inForce) {
  public Turn {
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }

  /**
   * {@return the days on which a stance of the parties, or a rule that concludes, starts or ends,
   * and the further day, in order}
   */
  public static List<Turn> of(RuleSet rules, Collection<String> parties, LocalDate further) {
    List<Stance> stances = parties.stream().flatMap(p -> rules.stancesOf(p).stream()).toList();
    NavigableSet<LocalDate> dates = new TreeSet<>(List.of(further));
    stances.forEach(s -> add(s.rule(), dates));
    rules.conclusions().forEach(c -> add(c.rule(), dates));
    List<Turn> all = dates.stream().map(d -> of(d, stances)).toList();
    int first = 0;
    while (first < all.size() - 1 && all.get(first).inForce() == 0) {
      first++;
    }
    return all.subList(first, all.size());
  }

  private static void add(Rule rule, NavigableSet<LocalDate> dates) {
    rule.inForce().from().ifPresent(dates::add);
    rule.inForce().until().ifPresent(dates::add);
  }

  private static Turn of(LocalDate date, List<Stance> stances) {
    List<RuleId> starts = new ArrayList<>();
    List<RuleId> ends = new ArrayList<>();
    for (Stance stance : stances) {
      if (stance.rule().inForce().from().equals(Optional.of(date))) {
        starts.add(stance.id());
      }
      if (stance.rule().inForce().until().equals(Optional.of(date))) {
        ends.add(stance.id());
      }
    }
    long inForce = stances.stream().filter(s -> s.rule().inForce().contains(date)).count();
    return new Turn(date, starts, ends, (int) inForce);
  }
}
