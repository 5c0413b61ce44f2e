package parley.model.result;

import java.util.List;

/**
 * How a package comes closest to a deal by changing terms.
 *
 * @param accepting how many parties accept at best; all that must agree iff some change makes a
 *     deal
 * @param found every minimal change that gets so many to accept, fewest terms first
 * @param more whether there are further ones, beyond the limit
 */
public record Changes(int accepting, List<Change> found, boolean more) {
  public Changes {
    found = List.copyOf(found);
  }
}
