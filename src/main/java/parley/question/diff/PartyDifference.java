package parley.question.diff;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a party decides differently.
 *
 * @param moves how many packages go from one verdict to another; only those that some package
 *     makes, in the order of the verdicts
 */
public record PartyDifference(String party, Map<VerdictMove, BigInteger> moves) {
  public PartyDifference {
    moves = Collections.unmodifiableMap(new TreeMap<>(moves));
  }

  public Relation relation() {
    return Relation.of(moves.keySet());
  }
}
