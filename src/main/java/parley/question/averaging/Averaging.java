package parley.question.averaging;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Ordered;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.PartyVerdict;

/**
 * What an averaging model lets through. A number that a limit kept from being found is absent.
 *
 * @param pass how many packages reach the threshold
 * @param passingDeals how many of them are deals
 * @param crossing how many of them cross a red line of some party
 * @param redLines by red line, how many of them cross it; only those that some cross
 * @param deals how many deals there are, whether they reach the threshold or not
 * @param example one that reaches the threshold and crosses a red line
 */
public record Averaging(
    Optional<BigInteger> pass,
    Optional<BigInteger> passingDeals,
    Optional<BigInteger> crossing,
    Map<RuleId, BigInteger> redLines,
    Optional<BigInteger> deals,
    Optional<Example> example) {
  public Averaging {
    redLines = Ordered.copyOf(redLines);
  }

  /** A package that the rules confirmed, with every party's verdict. */
  public record Example(Terms terms, List<PartyVerdict> verdicts) {
    public Example {
      verdicts = List.copyOf(verdicts);
    }

    /** {@return the mean of the parties' satisfactions; 1 without parties} */
    public double mean() {
      return verdicts.stream().flatMapToDouble(v -> v.known().stream()).average().orElse(1);
    }
  }
}
