package parley.question.coverage;

import java.math.BigDecimal;

/**
 * How much must be covered.
 *
 * @param percent 0 to 100
 */
public record Threshold(Measure measure, BigDecimal percent) {}
