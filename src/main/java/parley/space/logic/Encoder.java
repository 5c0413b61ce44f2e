package parley.space.logic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.RuleSet;
import parley.model.Sum;
import parley.model.Terms;
import parley.space.diagram.Diagram;
import parley.space.diagram.Intersection;

/** Turns conditions into the sets of packages on which they hold. */
public final class Encoder implements Condition.Cases<Integer> {
  private final Diagram diagram;
  private final Layout layout;
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final Map<String, Integer> conclusions = new LinkedHashMap<>();

  /** Encodes the conclusions, each before those that rest on it. */
  Encoder(Diagram diagram, Layout layout, RuleSet rules) {
    this.diagram = diagram;
    this.layout = layout;
    rules.agenda().issues().forEach(i -> options.put(i.id(), i.optionIds()));
    for (Conclusion conclusion : rules.conclusions()) {
      int holds = holds(conclusion.rule().condition());
      conclusions.merge(conclusion.name(), holds, diagram::or);
    }
  }

  private Encoder(Encoder base, Map<String, Integer> conclusions) {
    this.diagram = base.diagram;
    this.layout = base.layout;
    this.options.putAll(base.options);
    this.conclusions.putAll(conclusions);
  }

  /** {@return the same under other conclusions: each name with the packages that it holds on} */
  public Encoder under(Map<String, Integer> otherConclusions) {
    return new Encoder(this, otherConclusions);
  }

  /** {@return the packages on which the condition holds} */
  public int holds(Condition condition) {
    return condition.as(this);
  }

  @Override
  public Integer constant(Constant c) {
    return c.value() ? Diagram.TRUE : Diagram.FALSE;
  }

  @Override
  public Integer comparison(Comparison c) {
    return among(c.issue(), c.options());
  }

  @Override
  public Integer concluded(Concluded c) {
    return conclusions.getOrDefault(c.name(), Diagram.FALSE);
  }

  @Override
  public Integer all(All c) {
    return Intersection.of(diagram, c.parts().stream().mapToInt(this::holds).toArray());
  }

  @Override
  public Integer any(Any c) {
    return c.parts().stream().map(this::holds).reduce(Diagram.FALSE, diagram::or);
  }

  @Override
  public Integer not(Not c) {
    return diagram.not(holds(c.part()));
  }

  @Override
  public Integer sum(Sum c) {
    return SumFold.of(c, options, layout::level, new Branches());
  }

  /** By how many parts hold so far, up to one more than the number: more decides no more. */
  @Override
  public Integer count(Count c) {
    int enough = c.number() + 1;
    int[] holding = new int[enough + 1];
    holding[0] = Diagram.TRUE;
    for (Condition part : c.parts()) {
      int holds = holds(part);
      holding[enough] = diagram.or(holding[enough], diagram.and(holding[enough - 1], holds));
      for (int n = enough - 1; n > 0; n--) {
        holding[n] = diagram.ite(holds, holding[n - 1], holding[n]);
      }
      holding[0] = diagram.minus(holding[0], holds);
    }
    int fitting = Diagram.FALSE;
    for (int n = 0; n <= enough; n++) {
      fitting = c.quota().holds(n, c.number()) ? diagram.or(fitting, holding[n]) : fitting;
    }
    return fitting;
  }

  private final class Branches implements SumFold.Maker<Integer> {
    @Override
    public Integer constant(boolean holds) {
      return holds ? Diagram.TRUE : Diagram.FALSE;
    }

    @Override
    public Integer branch(String issue, List<Integer> byOption) {
      return diagram.branch(layout.level(issue), byOption::get);
    }

    @Override
    public void step(int held) {
      diagram.budget().hold(held);
    }
  }

  /** {@return the packages that agree with the terms wherever these settle an issue} */
  int agreeing(Terms terms) {
    return Intersection.of(
        diagram,
        terms.options().entrySet().stream()
            .mapToInt(e -> among(e.getKey(), Set.of(e.getValue())))
            .toArray());
  }

  /** {@return the packages of the region} */
  int within(Region region) {
    return Intersection.of(
        diagram,
        options.keySet().stream()
            .filter(region.options()::containsKey)
            .mapToInt(i -> among(i, region.options().getOrDefault(i, Set.of())))
            .toArray());
  }

  private int among(String issue, Set<String> among) {
    List<String> ids = options.getOrDefault(issue, List.of());
    return diagram.literal(layout.level(issue), o -> among.contains(ids.get(o)));
  }

  @Override
  public Integer issues(IssueComparison comparison) {
    int related = Diagram.FALSE;
    for (Map.Entry<String, Set<String>> entry : comparison.options().entrySet()) {
      int left = among(comparison.left(), Set.of(entry.getKey()));
      related = diagram.or(related, diagram.and(left, among(comparison.right(), entry.getValue())));
    }
    return related;
  }
}
