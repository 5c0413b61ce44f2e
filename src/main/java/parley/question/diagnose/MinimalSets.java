package parley.question.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.space.diagram.Budget;

/**
 * The minimal sets that have a property which every larger set has too, cheapest first.
 *
 * <p>MARCO (Liffiton, Previti, Malik and Marques-Silva 2016), its map asked for a cheapest seed as
 * in Ignatiev, Previti, Liffiton and Marques-Silva (2015). A seed that has the property is minimal,
 * because everything cheaper has been looked at. For a seed that lacks it, all that the seed leaves
 * out contains a set that every solution must meet; a minimal one goes into the map. Whoever finds
 * that a set lacks the property often knows a larger one that lacks it too, which leaves less to
 * try.
 */
final class MinimalSets {
  private final int size;
  private final Function<BitSet, Optional<BitSet>> lacking;
  private final SubsetMap map;
  private Budget budget;
  private final List<BitSet> found = new ArrayList<>();
  private final List<BitSet> hits = new ArrayList<>();
  private boolean all;

  /**
   * A search among the sets of {@code 0 .. costs.length - 1}.
   *
   * @param lacking of a set that lacks the property, itself or one that contains it and lacks it
   *     too; empty iff the set has the property, as then every set that contains it must
   */
  MinimalSets(int[] costs, Function<BitSet, Optional<BitSet>> lacking, Budget budget) {
    this.size = costs.length;
    this.lacking = lacking;
    this.map = new SubsetMap(costs, budget);
    this.budget = budget;
  }

  /** Puts the following work on another account. */
  void charge(Budget account) {
    budget = account;
    map.charge(account);
  }

  /** Searches on until there are so many, or no more; what was found stays if it is stopped. */
  void search(int setsMax) {
    while (found.size() < setsMax && !all) {
      budget.look();
      Optional<BitSet> seed = map.cheapest();
      if (seed.isEmpty()) {
        all = true;
      } else {
        look(seed.get(), lacking.apply(seed.get()));
      }
    }
  }

  private void look(BitSet seed, Optional<BitSet> larger) {
    if (larger.isEmpty()) {
      found.add(seed);
      map.mustMiss(seed);
    } else {
      hits.add(minimalHit(complement(larger.get())));
      map.mustHit(hits.get(hits.size() - 1));
    }
  }

  /** {@return the sets found, cheapest first} */
  List<BitSet> found() {
    return List.copyOf(found);
  }

  /** {@return a minimal set that every solution must meet; the empty set must lack the property} */
  BitSet anyHit() {
    return minimalHit(complement(new BitSet()));
  }

  /** {@return minimal sets that every solution must meet, in the order in which they came up} */
  List<BitSet> hits() {
    return List.copyOf(hits);
  }

  boolean isAll() {
    return all;
  }

  /** {@return a minimal part of the set that every solution must meet, as the set itself must} */
  private BitSet minimalHit(BitSet set) {
    BitSet hit = (BitSet) set.clone();
    for (int block = Math.max(1, hit.cardinality() / 2); block > 0; block /= 2) {
      shrink(hit, block);
    }
    return hit;
  }

  /** Leaves out whole blocks of members wherever what is left must still be met. */
  private void shrink(BitSet hit, int block) {
    int[] members = hit.stream().toArray();
    for (int from = 0; from < members.length; from += block) {
      BitSet fewer = (BitSet) hit.clone();
      for (int i = from; i < Math.min(members.length, from + block); i++) {
        fewer.clear(members[i]);
      }
      lacking.apply(complement(fewer)).ifPresent(larger -> hit.and(complement(larger)));
    }
  }

  private BitSet complement(BitSet set) {
    BitSet rest = (BitSet) set.clone();
    rest.flip(0, size);
    return rest;
  }
}
