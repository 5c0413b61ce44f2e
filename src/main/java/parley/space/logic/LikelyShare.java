package parley.space.logic;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.model.Agenda;
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

/**
 * About the share of all packages on which a condition holds: as if its parts had nothing to do
 * with each other, and one half where even that says nothing.
 */
final class LikelyShare implements Condition.Cases<Double> {
  private static final double UNKNOWN = 0.5;

  private final Map<String, Integer> sizes = new LinkedHashMap<>();

  LikelyShare(Agenda agenda) {
    agenda.issues().forEach(i -> sizes.put(i.id(), i.options().size()));
  }

  @Override
  public Double constant(Constant condition) {
    return condition.value() ? 1.0 : 0.0;
  }

  @Override
  public Double comparison(Comparison condition) {
    return (double) condition.options().size() / size(condition.issue());
  }

  @Override
  public Double issues(IssueComparison condition) {
    double pairs = condition.options().values().stream().mapToInt(o -> o.size()).sum();
    return pairs / size(condition.left()) / size(condition.right());
  }

  @Override
  public Double concluded(Concluded condition) {
    return UNKNOWN;
  }

  @Override
  public Double all(All condition) {
    return condition.parts().stream().mapToDouble(c -> c.as(this)).reduce(1, (a, b) -> a * b);
  }

  @Override
  public Double any(Any condition) {
    return 1
        - condition.parts().stream().mapToDouble(c -> 1 - c.as(this)).reduce(1, (a, b) -> a * b);
  }

  @Override
  public Double not(Not condition) {
    return 1 - condition.part().as(this);
  }

  @Override
  public Double sum(Sum condition) {
    return UNKNOWN;
  }

  @Override
  public Double count(Count condition) {
    return UNKNOWN;
  }

  private int size(String issue) {
    return sizes.getOrDefault(issue, 1);
  }
}
