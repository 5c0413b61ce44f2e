package parley.question.diagnose;

import java.util.ArrayList;
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
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Issue;
import parley.model.RuleSet;

/** Conditions as formulas over one variable for each option of each issue. */
final class Formulas implements Condition.Cases<Formula> {
  private final FormulaFactory f;
  private final Map<String, Map<String, Variable>> options = new LinkedHashMap<>();
  private final Map<String, Formula> conclusions = new LinkedHashMap<>();

  Formulas(FormulaFactory f, RuleSet rules) {
    this.f = f;
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

  /** {@return that the condition holds} */
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
