package parley.question.diff;

import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.model.verdict.Evaluator;

/**
 * One of the rule sets that are compared.
 *
 * @param evaluator the first reading of the same rules
 * @param register the claims that the rules rest on
 * @param remarks what the authors say about findings
 * @param agendaFile the agenda's name in messages
 */
public record RuleSetVersion(
    RuleSet rules, Evaluator evaluator, Register register, Remarks remarks, String agendaFile) {
  /** A version without claims. */
  public RuleSetVersion(RuleSet rules, Evaluator evaluator) {
    this(rules, evaluator, Register.empty(), Remarks.none(), "agenda.yaml");
  }
}
