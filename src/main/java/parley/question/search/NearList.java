package parley.question.search;

import java.util.List;

/**
 * The packages that come nearest to a deal, nearest first.
 *
 * @param rejecting how many parties reject each of them: the fewest that reject any package
 * @param accepting how many accept each of them: the most among those
 * @param more whether there are further ones, beyond the limit
 */
public record NearList(int rejecting, int accepting, List<Near> found, boolean more) {
  public NearList {
    found = List.copyOf(found);
  }
}
