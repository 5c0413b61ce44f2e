package parley.model.verdict;

import parley.model.RuleId;

/**
 * A rule that applies to a package, as an evaluator reports it.
 *
 * @param because the reason as it reads for this package
 */
public record Firing(RuleId rule, String because) {}
