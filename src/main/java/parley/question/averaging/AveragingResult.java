package parley.question.averaging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import parley.model.RuleSet;
import parley.space.Answer;

/**
 * A scenario under an averaging model.
 *
 * @param scenario its name
 * @param rules in force on the day
 * @param parties who must agree
 * @param threshold 0 to 1
 * @param total how many packages there are
 */
public record AveragingResult(
    String scenario,
    LocalDate asOf,
    RuleSet rules,
    List<String> parties,
    AveragingRule rule,
    BigDecimal threshold,
    BigInteger total,
    Answer<Averaging> averaging) {
  public AveragingResult {
    parties = List.copyOf(parties);
  }
}
