package parley.question.stability;

import java.util.List;
import java.util.Map;
import parley.model.Ordered;

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
    set = Ordered.copyOf(set);
    moves = List.copyOf(moves);
  }
}
