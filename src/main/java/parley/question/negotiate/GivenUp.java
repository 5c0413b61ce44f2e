package parley.question.negotiate;

import parley.model.RuleId;

/**
 * A demand that deals leave unmet though the party accepts them.
 *
 * @param share of all deals
 * @param conceded the share of all deals in which a concession of the party covers it
 * @param round when the party first proposed or accepted to go without it; for a demand that a
 *     concession covers, when the deal was reached
 */
public record GivenUp(RuleId demand, double share, double conceded, Spread round) {}
