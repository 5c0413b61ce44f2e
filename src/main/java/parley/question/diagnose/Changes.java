package parley.question.diagnose;

import java.util.List;

/**
 * How a package comes closest to a deal by changing terms.
 *
 * @param accepting how many parties accept at best, or at the first deal where there is one
 * @param deal whether some change makes a deal, silent parties taken to accept
 * @param found every minimal change that gets so many to accept, fewest terms first
 * @param more whether there are further ones, beyond the limit
 */
public record Changes(int accepting, boolean deal, List<Change> found, boolean more) {
  public Changes {
    found = List.copyOf(found);
  }
}
