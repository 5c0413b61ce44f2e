package parley.question.robust;

import java.util.List;

/**
 * The packages that are deals with the greatest probability, of all there are.
 *
 * @param found the most probable first; empty if none can be a deal
 * @param more whether there are further packages that can be a deal
 */
public record LikelyDeals(List<PackageOdds> found, boolean more) {
  public LikelyDeals {
    found = List.copyOf(found);
  }
}
