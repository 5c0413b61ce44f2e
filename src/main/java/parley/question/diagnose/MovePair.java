package parley.question.diagnose;

import java.math.BigInteger;
import java.util.List;

/**
 * Two shifts that open a deal together, while neither alone does: of all such shifts of these two
 * bounds, the ones that pass the fewest options.
 *
 * @param moves two, each with the deals that there would be with both
 */
public record MovePair(List<Move> moves, BigInteger deals) {
  public MovePair {
    moves = List.copyOf(moves);
  }
}
