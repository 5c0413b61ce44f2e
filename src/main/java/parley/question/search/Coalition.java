package parley.question.search;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A largest set of parties with a deal among them: no further party accepts one of these deals.
 *
 * @param parties ids, in the setting's order
 * @param deals how many possible packages all of them accept
 * @param fairest the fairest of these, for its members alone; empty if not asked for, or not found
 */
public record Coalition(List<String> parties, BigInteger deals, Optional<Deal> fairest) {
  public Coalition {
    parties = List.copyOf(parties);
  }
}
