package parley.model.naming;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import parley.model.Condition;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.IssueComparison;
import parley.model.ConditionRewriting;
import parley.model.Place;
import parley.model.Sum;
import parley.model.Sum.Summand;

/**
 * The same condition with other names of issues, options and conclusions.
 *
 * @param places gives each part its place
 */
record RenamedCondition(NameMap names, UnaryOperator<Place> places) implements ConditionRewriting {
  @Override
  public Place at(Place place) {
    return places.apply(place);
  }

  @Override
  public Condition constant(Constant c) {
    return new Constant(at(c.place()), c.value());
  }

  @Override
  public Condition comparison(Comparison c) {
    return new Comparison(
        at(c.place()),
        names.issue(c.issue()),
        c.operator(),
        c.values().stream().map(v -> names.option(c.issue(), v)).toList(),
        options(c.issue(), c.options()));
  }

  private Set<String> options(String issue, Set<String> options) {
    Set<String> renamed = new LinkedHashSet<>();
    options.forEach(o -> renamed.add(names.option(issue, o)));
    return renamed;
  }

  @Override
  public Condition issues(IssueComparison c) {
    Map<String, Set<String>> pairs = new LinkedHashMap<>();
    c.options().forEach((l, r) -> pairs.put(names.option(c.left(), l), options(c.right(), r)));
    return new IssueComparison(
        at(c.place()), names.issue(c.left()), c.operator(), names.issue(c.right()), pairs);
  }

  @Override
  public Condition concluded(Concluded c) {
    return new Concluded(at(c.place()), names.conclusion(c.name()));
  }

  @Override
  public Condition sum(Sum c) {
    Map<String, Map<String, BigDecimal>> values = new LinkedHashMap<>();
    c.values()
        .forEach(
            (issue, numbers) -> {
              Map<String, BigDecimal> renamed = new LinkedHashMap<>();
              numbers.forEach((o, n) -> renamed.put(names.option(issue, o), n));
              values.put(names.issue(issue), renamed);
            });
    return new Sum(at(c.place()), side(c.left()), c.operator(), side(c.right()), values);
  }

  private List<Summand> side(List<Summand> side) {
    return side.stream().map(s -> new Summand(s.factor(), s.issue().map(names::issue))).toList();
  }
}
