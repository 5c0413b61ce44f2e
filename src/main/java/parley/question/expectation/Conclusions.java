package parley.question.expectation;

import java.util.LinkedHashSet;
import java.util.Set;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.RuleSet;

/** The conclusions that a condition rests on. */
final class Conclusions {
  private Conclusions() {}

  /** {@return their names, those that they rest on themselves included} */
  static Set<String> namedIn(Condition condition, RuleSet rules) {
    Set<String> names = new LinkedHashSet<>();
    add(condition, rules, names);
    return names;
  }

  private static void add(Condition condition, RuleSet rules, Set<String> into) {
    if (condition instanceof Condition.Concluded concluded && into.add(concluded.name())) {
      for (Conclusion conclusion : rules.conclusions()) {
        if (conclusion.name().equals(concluded.name())) {
          add(conclusion.rule().condition(), rules, into);
        }
      }
    }
    condition.parts().forEach(p -> add(p, rules, into));
  }
}
