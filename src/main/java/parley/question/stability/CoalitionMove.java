package parley.question.stability;

import java.util.List;

/**
 * How parties that none of them could do it without make a package that all of them prefer.
 *
 * @param parties at least two
 * @param moves in their order
 */
public record CoalitionMove(List<String> parties, List<PartyMove> moves) {
  public CoalitionMove {
    parties = List.copyOf(parties);
    moves = List.copyOf(moves);
  }
}
