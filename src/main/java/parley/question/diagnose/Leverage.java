package parley.question.diagnose;

import java.math.BigInteger;
import parley.model.RuleId;

/**
 * What hangs on one stance.
 *
 * @param deals how many deals there would be without it
 * @param idle whether its party would accept exactly the same packages without it
 */
public record Leverage(RuleId stance, BigInteger deals, boolean idle) {}
