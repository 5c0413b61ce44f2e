package parley.model;

import java.util.List;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Cases;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;

/** Makes another condition of one: the same, but for the kinds that say otherwise. */
public interface ConditionRewriting extends Cases<Condition> {
  /** {@return where a condition stands now that stood at a place} */
  default Place at(Place place) {
    return place;
  }

  /** {@return the parts, each rewritten} */
  default List<Condition> parts(List<Condition> parts) {
    return parts.stream().map(p -> p.as(this)).toList();
  }

  @Override
  default Condition constant(Constant c) {
    return c;
  }

  @Override
  default Condition comparison(Comparison c) {
    return c;
  }

  @Override
  default Condition issues(IssueComparison c) {
    return c;
  }

  @Override
  default Condition concluded(Concluded c) {
    return c;
  }

  @Override
  default Condition all(All c) {
    return new All(at(c.place()), parts(c.parts()));
  }

  @Override
  default Condition any(Any c) {
    return new Any(at(c.place()), parts(c.parts()));
  }

  @Override
  default Condition not(Not c) {
    return new Not(at(c.place()), c.part().as(this));
  }

  @Override
  default Condition sum(Sum c) {
    return c;
  }

  @Override
  default Condition count(Count c) {
    return new Count(at(c.place()), c.quota(), c.number(), parts(c.parts()));
  }
}
