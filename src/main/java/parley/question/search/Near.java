package parley.question.search;

import java.util.List;
import parley.model.Fraction;
import parley.model.Terms;
import parley.model.verdict.PartyVerdict;

/**
 * A package that comes near to a deal, confirmed by the rules.
 *
 * @param terms complete, in the agenda's order
 * @param verdicts one a party
 * @param unmet the weight of demands that are unmet and not given up, of all parties
 * @param equal further packages of exactly the same verdicts, satisfaction and unmet weight
 */
public record Near(Terms terms, List<PartyVerdict> verdicts, Fraction unmet, Equal equal) {
  public Near {
    verdicts = List.copyOf(verdicts);
  }
}
