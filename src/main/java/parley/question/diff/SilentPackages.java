package parley.question.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.model.Agenda;
import parley.model.Issue;
import parley.question.diff.AgendaChange.What;
import parley.space.diagram.Budget;
import parley.space.logic.Logic;

/**
 * Compares two versions over the packages that are silent where the status quo has changed: each
 * version reads its own status quo into them.
 */
final class SilentPackages {
  private final RuleSetVersion before;
  private final RuleSetVersion after;
  private final List<Agenda> agendas = new ArrayList<>();
  private final List<List<String>> issues = new ArrayList<>();

  /**
   * Prepares.
   *
   * @param found what differs in the agendas; of issues that no rule mentions nothing is compared
   */
  SilentPackages(
      RuleSetVersion before, RuleSetVersion after, Agenda shared, List<AgendaChange> found) {
    this.before = before;
    this.after = after;
    List<String> changed =
        found.stream()
            .filter(c -> c.what() == What.STATUS_QUO && c.decides())
            .map(AgendaChange::id)
            .filter(i -> shared.issue(i).isPresent())
            .toList();
    changed.forEach(i -> add(shared, List.of(i)));
    if (changed.size() > 1) {
      add(shared, changed);
    }
  }

  private void add(Agenda shared, List<String> silentOn) {
    List<Issue> stated = shared.issues().stream().filter(i -> !silentOn.contains(i.id())).toList();
    if (!stated.isEmpty()) {
      agendas.add(new Agenda(shared.caseId(), shared.title(), shared.parties(), stated));
      issues.add(silentOn);
    }
  }

  /** {@return what differs on some days, issue by issue, then for all issues together} */
  List<SilentDifference> compared(List<LocalDate> days, Budget budget) {
    List<SilentDifference> all = new ArrayList<>();
    for (int i = 0; i < agendas.size(); i++) {
      List<DayDifference> found = new ArrayList<>();
      for (LocalDate day : days) {
        DayComparison comparison = new DayComparison(before, after, agendas.get(i), day);
        List<Logic> unused = comparison.compare(budget);
        found.add(comparison.result());
      }
      all.add(new SilentDifference(issues.get(i), found));
    }
    return all;
  }

  /** {@return whether some such package is decided differently on a day} */
  boolean differ(LocalDate day, Budget budget) {
    return agendas.stream().anyMatch(a -> new DayComparison(before, after, a, day).differs(budget));
  }
}
