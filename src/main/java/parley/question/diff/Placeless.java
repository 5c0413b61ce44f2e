package parley.question.diff;

import java.util.Map;
import java.util.Set;
import parley.model.Condition;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.IssueComparison;
import parley.model.ConditionRewriting;
import parley.model.Place;
import parley.model.Sum;

/** Makes a condition equal to every other that is written alike, wherever it stands. */
enum Placeless implements ConditionRewriting {
  EVERYWHERE;

  private static final Place NOWHERE = new Place("", 1, 1, 1);

  @Override
  public Place at(Place place) {
    return NOWHERE;
  }

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
  public Condition sum(Sum c) {
    return new Sum(NOWHERE, c.left(), c.operator(), c.right(), Map.of());
  }
}
