package parley.question.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import parley.model.Agenda;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.space.diagram.Budget;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;

/** Says what two versions of a rule set decide differently, exactly, over all packages. */
public final class RuleSetDifference {
  private final RuleSetVersion before;
  private final RuleSetVersion after;
  private final SharedAgenda shared;
  private final RuleChanges changes;

  private RuleSetDifference(RuleSetVersion before, RuleSetVersion after) {
    this.before = before;
    this.after = after;
    this.shared = SharedAgenda.of(before.rules().agenda(), after.rules().agenda());
    this.changes = new RuleChanges(before.rules(), after.rules(), shared.agenda());
  }

  /** {@return the parties, issues and options that two agendas share} */
  public static Agenda shared(RuleSet before, RuleSet after) {
    return SharedAgenda.of(before.agenda(), after.agenda()).agenda();
  }

  /**
   * {@return the days at which a rule of either version starts or ends, in order; before them the
   * eve of the first if some rule is in force on it}
   */
  public static List<LocalDate> days(RuleSet before, RuleSet after) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (RuleSet rules : List.of(before, after)) {
      for (Rule rule : rules.rules()) {
        rule.inForce().from().ifPresent(days::add);
        rule.inForce().until().ifPresent(days::add);
      }
    }
    if (!days.isEmpty()) {
      LocalDate eve = days.first().minusDays(1);
      boolean early =
          !before.inForce(eve).stances().isEmpty() || !after.inForce(eve).stances().isEmpty();
      if (early) {
        days.add(eve);
      }
    }
    return List.copyOf(days);
  }

  /**
   * {@return the difference; partial, and says so, where a limit is reached}
   *
   * <p>Every example has been confirmed by both versions' evaluators; a disagreement is thrown.
   *
   * @param days to compare on, distinct
   */
  public static Difference of(
      RuleSetVersion before, RuleSetVersion after, List<LocalDate> days, Limits limits) {
    return new RuleSetDifference(before, after).compared(days, List.of(), Budget.start(limits));
  }

  /** {@return the difference on one day, and on which other days there is one} */
  public static Difference of(
      RuleSetVersion before, RuleSetVersion after, LocalDate day, Limits limits) {
    TreeSet<LocalDate> others = new TreeSet<>(days(before.rules(), after.rules()));
    Optional.ofNullable(others.floor(day)).ifPresent(others::remove); // the same rules as on day
    return new RuleSetDifference(before, after)
        .compared(List.of(day), List.copyOf(others), Budget.start(limits));
  }

  private Difference compared(List<LocalDate> days, List<LocalDate> others, Budget budget) {
    List<DayDifference> found = new ArrayList<>();
    Optional<String> stopped = Optional.empty();
    for (LocalDate day : days) {
      DayComparison comparison = new DayComparison(before, after, shared.agenda(), day);
      try {
        comparison.compare(budget, changes);
      } catch (Exhausted e) {
        stopped = Optional.of(e.reason());
      }
      found.add(comparison.result());
      if (stopped.isPresent()) {
        break;
      }
    }
    return new Difference(
        shared.agenda(),
        shared.changes(),
        changes.all(stopped.isEmpty()),
        NumberChange.of(before.rules(), after.rules()),
        TextChange.of(before, after),
        found,
        stopped.isEmpty() ? differing(others, budget) : new OtherDays(List.of(), others.isEmpty()),
        stopped);
  }

  private OtherDays differing(List<LocalDate> days, Budget budget) {
    List<LocalDate> differing = new ArrayList<>();
    try {
      for (LocalDate day : days) {
        if (new DayComparison(before, after, shared.agenda(), day).differs(budget)) {
          differing.add(day);
        }
      }
    } catch (Exhausted e) {
      return new OtherDays(differing, false);
    }
    return new OtherDays(differing, true);
  }
}
