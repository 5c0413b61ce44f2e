package parley.question.weakness;

import parley.model.Conclusion;
import parley.model.Period;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.model.Stance.Demand;
import parley.model.Stance.RedLine;

/** Rules as if they were always in force. */
final class Undated {
  private Undated() {}

  static RuleSet of(RuleSet rules) {
    return new RuleSet(
        rules.agenda(),
        rules.stances().stream().map(Undated::stance).toList(),
        rules.conclusions().stream().map(c -> new Conclusion(rule(c.rule()), c.name())).toList());
  }

  private static Stance stance(Stance stance) {
    if (stance instanceof Demand d) {
      return new Demand(rule(d.rule()), d.name(), d.weight());
    } else if (stance instanceof Concession c) {
      return new Concession(rule(c.rule()), c.demand(), c.exactCost());
    }
    return new RedLine(rule(stance.rule()), stance.weight());
  }

  private static Rule rule(Rule rule) {
    return new Rule(
        rule.owner(),
        rule.name(),
        rule.condition(),
        rule.because(),
        rule.claims(),
        rule.confidence(),
        Period.always(),
        rule.place());
  }
}
