package parley.question.diff;

import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.model.verdict.Evaluator;

/**
 * One of the rule sets that are compared.
 *
 * @param evaluator the first reading of the same rules
 * @param register the claims that the rules rest on
 * @param agendaFile the agenda's name in messages
 */
public record RuleSetVersion(
    RuleSet rules, Evaluator evaluator, Register register, String agendaFile) {
  /** A version without claims. */
  public RuleSetVersion(RuleSet rules, Evaluator evaluator) {
    this(rules, evaluator, Register.empty(), "agenda.yaml");
  }
}
