package parley.model.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;

/** That no rule is passed over which applies, whatever its condition is made of. */
class ConditionEvaluatorTest {
  private static final int CASES = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyRuleWhoseConditionHoldsIsHeardOf(long seed) {
    int heard = 0;
    for (int i = 0; i < CASES; i++) {
      long one = seed * 10_000 + i;
      GeneratedCase made = CaseGenerator.of(one, Shape.small().ruling(3));
      Evaluator evaluator = new ConditionEvaluator(made.rules());
      Random random = new Random(one);
      for (LocalDate day : made.days()) {
        Terms terms = Packages.random(made.rules().agenda(), random);
        List<RuleId> expected = applying(made.rules().inForce(day), terms);
        assertThat(evaluator.firings(terms, day, Set.of()).stream().map(Firing::rule))
            .as("%s on %s: %s", made, day, terms)
            .containsExactlyElementsOf(expected);
        heard += expected.size();
      }
    }
    assertThat(heard).isGreaterThan(CASES);
  }

  private static List<RuleId> applying(RuleSet counted, Terms terms) {
    List<Rule> rules = new ArrayList<>();
    counted.stances().forEach(s -> rules.add(s.rule()));
    counted.impossibilities().forEach(i -> rules.add(i.rule()));
    Set<String> conclusions = counted.conclusionsOn(terms);
    return rules.stream()
        .filter(r -> r.condition().holds(terms, conclusions))
        .map(Rule::id)
        .toList();
  }
}
