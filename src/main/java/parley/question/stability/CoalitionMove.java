package parley.question.stability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How parties that none of them could do it without make a package that all of them prefer.
 *
 * @param parties at least two
 * @param set what the package that they make has otherwise: option by issue
 * @param moves in their order
 */
public record CoalitionMove(List<String> parties, Map<String, String> set, List<PartyMove> moves) {
  public CoalitionMove {
    parties = List.copyOf(parties);
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    moves = List.copyOf(moves);
  }
}
