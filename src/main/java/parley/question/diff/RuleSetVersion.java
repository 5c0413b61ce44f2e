package parley.question.diff;

import parley.model.RuleSet;
import parley.model.verdict.Evaluator;

/**
 * One of the rule sets that are compared.
 *
 * @param evaluator the first reading of the same rules
 */
public record RuleSetVersion(RuleSet rules, Evaluator evaluator) {}
