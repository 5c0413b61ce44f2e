package parley.question.diagnose;

import java.util.List;

/**
 * How far somebody has to move for a deal.
 *
 * @param single each the smallest shift of one bound that alone opens a deal, by party in the
 *     setting's order, then by file and line
 * @param pairs of two bounds; empty if they are not asked for
 */
public record Moves(List<Move> single, List<MovePair> pairs) {
  public Moves {
    single = List.copyOf(single);
    pairs = List.copyOf(pairs);
  }

  public static Moves none() {
    return new Moves(List.of(), List.of());
  }
}
