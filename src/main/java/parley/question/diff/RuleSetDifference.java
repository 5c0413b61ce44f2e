package parley.question.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final List<AgendaChange> agenda;
  private final SilentPackages silent;

  private RuleSetDifference(RuleSetVersion before, RuleSetVersion after) {
    this.before = before;
    this.after = after;
    this.shared = SharedAgenda.of(before.rules().agenda(), after.rules().agenda());
    this.changes = new RuleChanges(before.rules(), after.rules(), shared.agenda());
    Set<String> mentioned = Conditions.issues(before.rules().rules());
    mentioned.addAll(Conditions.issues(after.rules().rules()));
    this.agenda =
        shared.changes().stream()
            .map(c -> c.isOfIssue() && !mentioned.contains(c.id()) ? c.proved() : c)
            .toList();
    this.silent = new SilentPackages(before, after, shared.agenda(), agenda);
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
    List<SilentDifference> ofSilent = List.of();
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
    if (stopped.isEmpty()) {
      try {
        ofSilent = silent.compared(days, budget);
      } catch (Exhausted e) {
        stopped = Optional.of(e.reason());
      }
    }
    return new Difference(
        shared.agenda(),
        proved(ofSilent),
        changes.all(stopped.isEmpty()),
        NumberChange.of(before.rules(), after.rules()),
        TextChange.of(before, after),
        TextChange.ofChecks(before, after),
        found,
        ofSilent,
        stopped.isEmpty() ? differing(others, budget) : new OtherDays(List.of(), others.isEmpty()),
        stopped);
  }

  /** A status quo by which no silent package is decided otherwise is no difference. */
  private List<AgendaChange> proved(List<SilentDifference> ofSilent) {
    boolean isProved =
        !ofSilent.isEmpty() && ofSilent.stream().allMatch(SilentDifference::isEquivalent);
    boolean isAll = ofSilent.size() == 1; // of several, some may be stated and others not
    return agenda.stream()
        .map(c -> isProved && isAll && c.what() == AgendaChange.What.STATUS_QUO ? c.proved() : c)
        .toList();
  }

  private OtherDays differing(List<LocalDate> days, Budget budget) {
    List<LocalDate> differing = new ArrayList<>();
    try {
      for (LocalDate day : days) {
        if (new DayComparison(before, after, shared.agenda(), day).differs(budget)
            || silent.differ(day, budget)) {
          differing.add(day);
        }
      }
    } catch (Exhausted e) {
      return new OtherDays(differing, false);
    }
    return new OtherDays(differing, true);
  }
}
