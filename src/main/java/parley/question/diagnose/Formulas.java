package parley.question.diagnose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
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
import parley.model.Issue;
import parley.model.RuleSet;
import parley.model.Sum;
import parley.space.diagram.Budget;
import parley.space.logic.SumFold;

/** Conditions as formulas over one variable for each option of each issue. */
final class Formulas implements Condition.Cases<Formula> {
  private final FormulaFactory f;
  private final Budget budget;
  private final Map<String, Map<String, Variable>> options = new LinkedHashMap<>();
  private final Map<String, Formula> conclusions = new LinkedHashMap<>();

  Formulas(FormulaFactory f, RuleSet rules, Budget budget) {
    this.f = f;
    this.budget = budget;
    for (Issue issue : rules.agenda().issues()) {
      Map<String, Variable> byOption = new LinkedHashMap<>();
      issue.optionIds().forEach(o -> byOption.put(o, f.variable(issue.id() + "." + o)));
      options.put(issue.id(), byOption);
    }
    for (Conclusion conclusion : rules.conclusions()) {
      Formula holds = holds(conclusion.rule().condition());
      conclusions.merge(conclusion.name(), holds, f::or);
    }
  }

  /** {@return the variables of an issue's options, in the agenda's order} */
  Map<String, Variable> options(String issue) {
    return options.getOrDefault(issue, Map.of());
  }

  /** {@return that every issue has exactly one option} */
  List<Formula> packages() {
    List<Formula> packages = new ArrayList<>();
    options.values().forEach(o -> packages.add(f.exo(o.values())));
    return packages;
  }

  Formula holds(Condition condition) {
    return condition.as(this);
  }

  @Override
  public Formula constant(Constant c) {
    return f.constant(c.value());
  }

  @Override
  public Formula comparison(Comparison c) {
    return among(c.issue(), c.options());
  }

  @Override
  public Formula concluded(Concluded c) {
    return conclusions.getOrDefault(c.name(), f.falsum());
  }

  @Override
  public Formula all(All c) {
    return f.and(c.parts().stream().map(this::holds).toList());
  }

  @Override
  public Formula any(Any c) {
    return f.or(c.parts().stream().map(this::holds).toList());
  }

  @Override
  public Formula not(Not c) {
    return f.not(holds(c.part()));
  }

  @Override
  public Formula sum(Sum c) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    options.forEach((issue, byOption) -> ids.put(issue, List.copyOf(byOption.keySet())));
    List<String> order = List.copyOf(options.keySet());
    return SumFold.of(c, ids, order::indexOf, new Branches());
  }

  /** By how many parts hold so far, up to one more than the number: more decides no more. */
  @Override
  public Formula count(Count c) {
    List<Formula> holding = new ArrayList<>(Collections.nCopies(c.number() + 2, f.falsum()));
    holding.set(0, f.verum());
    int enough = c.number() + 1;
    for (Condition part : c.parts()) {
      Formula holds = holds(part);
      Formula not = f.not(holds);
      Formula more = f.and(holding.get(enough - 1), holds);
      holding.set(enough, f.or(holding.get(enough), more));
      for (int n = enough - 1; n > 0; n--) {
        holding.set(n, f.or(f.and(holds, holding.get(n - 1)), f.and(not, holding.get(n))));
      }
      holding.set(0, f.and(not, holding.get(0)));
    }
    List<Formula> fitting = new ArrayList<>();
    for (int n = 0; n <= enough; n++) {
      if (c.quota().holds(n, c.number())) {
        fitting.add(holding.get(n));
      }
    }
    return f.or(fitting);
  }

  private final class Branches implements SumFold.Maker<Formula> {
    @Override
    public Formula constant(boolean holds) {
      return f.constant(holds);
    }

    @Override
    public Formula branch(String issue, List<Formula> byOption) {
      List<Variable> all = List.copyOf(options(issue).values());
      Map<Formula, List<Variable>> alike = new LinkedHashMap<>();
      for (int o = 0; o < all.size(); o++) {
        alike.computeIfAbsent(byOption.get(o), a -> new ArrayList<>()).add(all.get(o));
      }
      List<Formula> ways = new ArrayList<>();
      alike.forEach((answer, any) -> ways.add(f.and(f.or(any), answer)));
      return f.or(ways);
    }

    @Override
    public void step(int held) {
      budget.hold(held);
    }
  }

  private Formula among(String issue, Set<String> among) {
    return f.or(
        options(issue).entrySet().stream()
            .filter(e -> among.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  @Override
  public Formula issues(IssueComparison comparison) {
    List<Formula> pairs = new ArrayList<>();
    comparison
        .options()
        .forEach(
            (left, rights) ->
                pairs.add(
                    f.and(
                        among(comparison.left(), Set.of(left)),
                        among(comparison.right(), rights))));
    return f.or(pairs);
  }
}
