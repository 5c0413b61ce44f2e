package parley.question.diagnose;

import java.util.Optional;

/**
 * What a diagnosis looks for.
 *
 * @param conflictsMax how many conflicts at most; none are looked for if 0
 * @param repairsMax how many repairs at most; none are looked for if 0
 * @param only the party whose stances alone may be given up; empty for any party's
 * @param weighed whether a repair's cost is the sum of weight times confidence of its stances,
 *     instead of their number
 * @param pairs whether two bounds may be shifted at once
 * @param leverage whether the deals without each stance are counted
 * @param countMax how many conflicts and repairs are told at most, the further ones without the
 *     deals that they open; 0: no further ones
 */
public record Question(
    int conflictsMax,
    int repairsMax,
    Optional<String> only,
    boolean weighed,
    boolean pairs,
    boolean leverage,
    int countMax) {
  /** Looks for so many of each, of all parties, by number of stances. */
  public static Question upTo(int max) {
    return new Question(max, max, Optional.empty(), false, false, true, 0);
  }
}
