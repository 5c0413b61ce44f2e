package parley.question.diagnose;

import java.math.BigInteger;
import parley.model.RuleId;

/**
 * The smallest shift of a comparison's bound that opens a deal.
 *
 * @param stance whose condition compares
 * @param from the bound as the rule writes it
 * @param to the bound that it would have
 * @param deals how many deals there would be
 */
public record Move(RuleId stance, String issue, String from, String to, BigInteger deals) {}
