package parley.question.weakness;

import parley.model.Conclusion;
import parley.model.Impossibility;
import parley.model.Period;
import parley.model.Rule;
import parley.model.RuleSet;

/** Rules as if they were always in force. */
final class Undated {
  private Undated() {}

  static RuleSet of(RuleSet rules) {
    return new RuleSet(
        rules.agenda(),
        rules.stances().stream().map(s -> s.with(rule(s.rule()))).toList(),
        rules.conclusions().stream().map(c -> new Conclusion(rule(c.rule()), c.name())).toList(),
        rules.impossibilities().stream().map(i -> new Impossibility(rule(i.rule()))).toList());
  }

  private static Rule rule(Rule rule) {
    return new Rule(
        rule.owner(),
        rule.name(),
        rule.condition(),
        rule.because(),
        rule.claims(),
        rule.exactConfidence(),
        Period.always(),
        rule.place());
  }
}
