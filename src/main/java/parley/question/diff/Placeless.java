package parley.question.diff;

import java.util.Map;
import java.util.Set;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Place;
import parley.model.Sum;

/** Makes a condition equal to every other that is written alike, wherever it stands. */
enum Placeless implements Condition.Cases<Condition> {
  EVERYWHERE;

  private static final Place NOWHERE = new Place("", 1, 1, 1);

  @Override
  public Condition constant(Constant c) {
    return new Constant(NOWHERE, c.value());
  }

  @Override
  public Condition comparison(Comparison c) {
    return new Comparison(NOWHERE, c.issue(), c.operator(), c.values(), Set.of());
  }

  @Override
  public Condition issues(IssueComparison c) {
    return new IssueComparison(NOWHERE, c.left(), c.operator(), c.right(), Map.of());
  }

  @Override
  public Condition concluded(Concluded c) {
    return new Concluded(NOWHERE, c.name());
  }

  @Override
  public Condition all(All c) {
    return new All(NOWHERE, c.parts().stream().map(p -> p.as(this)).toList());
  }

  @Override
  public Condition any(Any c) {
    return new Any(NOWHERE, c.parts().stream().map(p -> p.as(this)).toList());
  }

  @Override
  public Condition not(Not c) {
    return new Not(NOWHERE, c.part().as(this));
  }

  @Override
  public Condition sum(Sum c) {
    return new Sum(NOWHERE, c.left(), c.operator(), c.right(), Map.of());
  }

  @Override
  public Condition count(Count c) {
    return new Count(
        NOWHERE, c.quota(), c.number(), c.parts().stream().map(p -> p.as(this)).toList());
  }
}
