package parley.model.wording;

import java.util.List;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.wording.Clause.Always;
import parley.model.wording.Clause.Bound;
import parley.model.wording.Clause.Bounded;
import parley.model.wording.Clause.Compared;
import parley.model.wording.Clause.Shared;

/** Conditions as clauses: negations are carried down, comparisons resolved to options. */
final class ClauseReader {
  private final Agenda agenda;

  ClauseReader(Agenda agenda) {
    this.agenda = agenda;
  }

  /** {@return what the condition says} */
  Clause read(Condition condition) {
    if (condition instanceof Condition.Not c) {
      return read(c.part()).contrary();
    } else if (condition instanceof Condition.Constant c) {
      return new Always(c.value());
    } else if (condition instanceof Condition.Comparison c) {
      return comparison(c);
    } else if (condition instanceof Condition.IssueComparison c) {
      return new Compared(issue(c.left()), c.operator(), issue(c.right()));
    } else if (condition instanceof Condition.Concluded c) {
      return new Shared(c.name(), false);
    } else if (condition instanceof Condition.All c) {
      return whole(c.parts(), true);
    } else if (condition instanceof Condition.Any c) {
      return whole(c.parts(), false);
    }
    throw new IllegalStateException("condition of an unknown kind: " + condition);
  }

  private Issue issue(String id) {
    return agenda.issue(id).orElseThrow();
  }

  private Clause comparison(Condition.Comparison c) {
    Issue issue = issue(c.issue());
    return c.operator().isOrder()
        ? new Bounded(issue, List.of(new Bound(c.operator(), c.values().get(0))), true)
        : Clauses.chosen(issue, c.options());
  }

  private Clause whole(List<Condition> conditions, boolean every) {
    return Clauses.joined(conditions.stream().map(this::read).toList(), every);
  }
}
