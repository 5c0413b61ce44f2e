package parley.api;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Ordered;

/**
 * The zone of agreement: all deals of a case.
 *
 * @param packages how many complete, possible packages there are
 * @param count how many of them are deals; empty if a limit was reached before it was known
 * @param best some of them, those first with which the least satisfied party fares best
 * @param complete whether no limit stopped the search
 */
public record Deals(
    BigInteger packages, Optional<BigInteger> count, List<Deal> best, boolean complete) {
  public Deals {
    best = List.copyOf(best);
  }

  /**
   * A deal, confirmed by the rules.
   *
   * @param terms option by issue
   * @param satisfaction by party, 0 to 1; without parties that are silent
   */
  public record Deal(Map<String, String> terms, Map<String, Double> satisfaction) {
    public Deal {
      terms = Ordered.copyOf(terms);
      satisfaction = Ordered.copyOf(satisfaction);
    }
  }
}
