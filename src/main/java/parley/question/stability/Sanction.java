package parley.question.stability;

import java.util.List;
import parley.model.verdict.PartyVerdict;

/**
 * How the others can answer an improvement so that its party is not better off after all.
 *
 * @param moves in their order; none of them by the party itself
 * @param end what the party does with the package in which they end
 * @param credible whether each of the moves improves matters for the party that makes it
 * @param lasting whether the party cannot get above the package that it left by a further move
 */
public record Sanction(List<PartyMove> moves, PartyVerdict end, boolean credible, boolean lasting) {
  public Sanction {
    moves = List.copyOf(moves);
  }
}
