package parley.app.cases;

import parley.model.RuleSet;
import parley.model.verdict.Evaluator;

/**
 * What packages are judged by.
 *
 * @param rules whatever their dates
 * @param evaluator of the same rules
 */
public record Basis(RuleSet rules, Evaluator evaluator) {}
