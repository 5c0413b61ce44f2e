package parley.app.exporting.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Concluded;
import parley.model.Condition.Not;

/**
 * A condition as several rules of which one suffices: only so that none needs an {@code or} around
 * conclusions, of which Drools 10.2 loses matches.
 */
final class RuleCases {
  private static final int CASES_MAX = 200;

  private RuleCases() {}

  /** A part with its sign: a conclusion, or terms alone. */
  record Literal(Condition part, boolean negated) {
    boolean isConclusion() {
      return part instanceof Concluded;
    }
  }

  /** {@return the cases, each of literals that all have to hold; empty if there are too many} */
  static List<List<Literal>> of(Condition condition) {
    List<List<Literal>> cases = of(condition, false);
    return cases.size() > CASES_MAX ? List.of() : cases;
  }

  private static List<List<Literal>> of(Condition condition, boolean negated) {
    if (condition instanceof Not not) {
      return of(not.part(), !negated);
    }
    boolean and = condition instanceof All && !negated || condition instanceof Any && negated;
    if (condition instanceof Concluded || !and && condition.conclusions().isEmpty()) {
      return List.of(List.of(new Literal(condition, negated)));
    }
    List<List<Literal>> cases = new ArrayList<>();
    if (!and) {
      condition.parts().forEach(p -> cases.addAll(of(p, negated)));
      return cases;
    }
    cases.add(List.of());
    for (Condition part : condition.parts()) {
      List<List<Literal>> more = of(part, negated);
      List<List<Literal>> before = List.copyOf(cases);
      cases.clear();
      for (List<Literal> one : before) {
        more.stream()
            .limit(CASES_MAX)
            .map(m -> Stream.concat(one.stream(), m.stream()).toList())
            .forEach(cases::add);
      }
      if (cases.size() > CASES_MAX) {
        return cases;
      }
    }
    return cases;
  }
}
