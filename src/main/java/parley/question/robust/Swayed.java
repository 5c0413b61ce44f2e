package parley.question.robust;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import parley.model.Agreement;
import parley.model.Party;

/** The smallest sets of parties that decide, by doing the opposite, whether there is a deal. */
final class Swayed {
  private static final int SETS_MAX = 1_000;

  private Swayed() {}

  /**
   * {@return minimal sets of parties, the smallest first, whose change of mind turns a deal into
   * none or none into a deal; not more than a thousand}
   *
   * @param accepts what each does now
   * @param movable those that may change
   */
  static List<Set<String>> least(
      Agreement agreement, List<Party> parties, Predicate<String> accepts, List<String> movable) {
    boolean now = agreement.isMet(parties, accepts);
    if (agreement.isOfAll()) {
      return ofAll(agreement, parties, accepts, movable, now);
    }
    List<Set<String>> found = new ArrayList<>();
    List<Set<String>> grown = List.of(Set.of());
    for (int size = 1; size <= movable.size() && !grown.isEmpty(); size++) {
      grown = grow(grown, movable, found);
      List<Set<String>> left = new ArrayList<>();
      for (Set<String> set : grown) {
        boolean then = agreement.isMet(parties, p -> accepts.test(p) != set.contains(p));
        (then == now ? left : found).add(set);
      }
      grown = left.subList(0, Math.min(left.size(), SETS_MAX));
    }
    return found.subList(0, Math.min(found.size(), SETS_MAX));
  }

  private static List<Set<String>> ofAll(
      Agreement agreement,
      List<Party> parties,
      Predicate<String> accepts,
      List<String> movable,
      boolean now) {
    if (now) {
      return movable.stream().map(Set::of).toList();
    }
    boolean enough = agreement.isMet(parties, p -> accepts.test(p) || movable.contains(p));
    return enough ? List.of(new LinkedHashSet<>(movable)) : List.of();
  }

  /** Each set with each later party, where that contains none of those found. */
  private static List<Set<String>> grow(
      List<Set<String>> sets, List<String> movable, List<Set<String>> found) {
    List<Set<String>> grown = new ArrayList<>();
    for (Set<String> set : sets) {
      int from = set.stream().mapToInt(movable::indexOf).max().orElse(-1) + 1;
      for (String party : movable.subList(from, movable.size())) {
        Set<String> more = new LinkedHashSet<>(set);
        more.add(party);
        if (found.stream().noneMatch(more::containsAll)) {
          grown.add(more);
        }
      }
    }
    return grown;
  }
}
