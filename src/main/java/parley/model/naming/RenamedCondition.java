package parley.model.naming;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import parley.model.Sum.Summand;

/**
 * The same condition with other names of issues, options and conclusions.
 *
 * @param places gives each part its place
 */
record RenamedCondition(NameMap names, UnaryOperator<Place> places)
    implements Condition.Cases<Condition> {
  @Override
  public Condition constant(Constant c) {
    return new Constant(places.apply(c.place()), c.value());
  }

  @Override
  public Condition comparison(Comparison c) {
    return new Comparison(
        places.apply(c.place()),
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
        places.apply(c.place()),
        names.issue(c.left()),
        c.operator(),
        names.issue(c.right()),
        pairs);
  }

  @Override
  public Condition concluded(Concluded c) {
    return new Concluded(places.apply(c.place()), names.conclusion(c.name()));
  }

  @Override
  public Condition all(All c) {
    return new All(places.apply(c.place()), parts(c.parts()));
  }

  @Override
  public Condition any(Any c) {
    return new Any(places.apply(c.place()), parts(c.parts()));
  }

  @Override
  public Condition not(Not c) {
    return new Not(places.apply(c.place()), c.part().as(this));
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
    return new Sum(places.apply(c.place()), side(c.left()), c.operator(), side(c.right()), values);
  }

  private List<Summand> side(List<Summand> side) {
    return side.stream().map(s -> new Summand(s.factor(), s.issue().map(names::issue))).toList();
  }

  @Override
  public Condition count(Count c) {
    return new Count(places.apply(c.place()), c.quota(), c.number(), parts(c.parts()));
  }

  private List<Condition> parts(List<Condition> parts) {
    return parts.stream().map(p -> p.as(this)).toList();
  }
}
