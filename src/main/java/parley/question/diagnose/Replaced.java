package parley.question.diagnose;

import java.util.List;
import java.util.function.Predicate;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Sum;

/** A condition in which another comparison stands in the place of some. */
record Replaced(Predicate<Comparison> old, Comparison other) implements Condition.Cases<Condition> {
  @Override
  public Condition constant(Constant c) {
    return c;
  }

  @Override
  public Condition comparison(Comparison c) {
    return old.test(c) ? other : c;
  }

  @Override
  public Condition issues(IssueComparison c) {
    return c;
  }

  @Override
  public Condition concluded(Concluded c) {
    return c;
  }

  @Override
  public Condition all(All c) {
    return new All(c.place(), of(c.parts()));
  }

  @Override
  public Condition any(Any c) {
    return new Any(c.place(), of(c.parts()));
  }

  @Override
  public Condition not(Not c) {
    return new Not(c.place(), c.part().as(this));
  }

  @Override
  public Condition sum(Sum c) {
    return c;
  }

  @Override
  public Condition count(Count c) {
    return c.with(of(c.parts()));
  }

  private List<Condition> of(List<Condition> parts) {
    return parts.stream().map(p -> p.as(this)).toList();
  }
}
