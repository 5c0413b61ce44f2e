package parley.question.diagnose;

import java.util.function.Predicate;
import parley.model.Condition;
import parley.model.Condition.Comparison;
import parley.model.ConditionRewriting;

/** A condition in which another comparison stands in the place of some. */
record Replaced(Predicate<Comparison> old, Comparison other) implements ConditionRewriting {
  @Override
  public Condition comparison(Comparison c) {
    return old.test(c) ? other : c;
  }
}
