package parley.question.search;

import java.util.List;

/**
 * Deals in the order of a criterion, the best of all deals there are first.
 *
 * @param efficient whether only Pareto-efficient deals are listed (Pareto 1906): no other deal is
 *     at least as good for every party and better for one
 * @param more whether there are further deals, beyond the limit
 */
public record DealList(Criterion by, boolean efficient, List<Deal> found, boolean more) {
  public DealList {
    found = List.copyOf(found);
  }
}
