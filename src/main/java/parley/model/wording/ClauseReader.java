package parley.model.wording;

import java.util.List;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Sum;
import parley.model.wording.Clause.Always;
import parley.model.wording.Clause.Bound;
import parley.model.wording.Clause.Bounded;
import parley.model.wording.Clause.Compared;
import parley.model.wording.Clause.Shared;
import parley.model.wording.Clause.Total;

/** Conditions as clauses: negations are carried down, comparisons resolved to options. */
record ClauseReader(Agenda agenda) implements Condition.Cases<Clause> {
  Clause read(Condition condition) {
    return condition.as(this);
  }

  @Override
  public Clause constant(Condition.Constant condition) {
    return new Always(condition.value());
  }

  @Override
  public Clause comparison(Condition.Comparison condition) {
    Issue issue = issue(condition.issue());
    Operator operator = condition.operator();
    return operator.isOrder()
        ? new Bounded(issue, List.of(new Bound(operator, condition.values().get(0))), true)
        : Clause.chosen(issue, condition.options());
  }

  @Override
  public Clause issues(Condition.IssueComparison condition) {
    return new Compared(issue(condition.left()), condition.operator(), issue(condition.right()));
  }

  @Override
  public Clause concluded(Condition.Concluded condition) {
    return new Shared(condition.name(), false);
  }

  @Override
  public Clause all(Condition.All condition) {
    return Clause.joined(condition.parts().stream().map(this::read).toList(), true);
  }

  @Override
  public Clause any(Condition.Any condition) {
    return Clause.joined(condition.parts().stream().map(this::read).toList(), false);
  }

  @Override
  public Clause not(Condition.Not condition) {
    return read(condition.part()).contrary();
  }

  @Override
  public Clause sum(Sum condition) {
    return new Total(condition);
  }

  @Override
  public Clause count(Condition.Count condition) {
    List<Clause> parts = condition.parts().stream().map(this::read).toList();
    return Clause.counted(condition.quota(), condition.number(), parts);
  }

  private Issue issue(String id) {
    return agenda.issue(id).orElseThrow();
  }
}
