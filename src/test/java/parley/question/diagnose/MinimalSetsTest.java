package parley.question.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;

/** Against all subsets, whatever larger sets the property's owner happens to know. */
class MinimalSetsTest {
  private static final int SIZE = 7;
  private static final Budget BUDGET =
      Budget.start(new Limits(Duration.ofMinutes(1), 1000, () -> false));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void search_findsEveryMinimalSetCheapestFirst(long seed) {
    Random random = new Random(seed);
    List<BitSet> least = IntStream.range(0, 5).mapToObj(i -> some(random)).toList();
    int[] costs = random.ints(SIZE, 1, 4).toArray();
    MinimalSets sets = new MinimalSets(costs, s -> lacking(s, least, random), BUDGET);
    sets.search(1 << SIZE);

    assertThat(sets.isAll()).isTrue();
    assertThat(sets.found()).containsExactlyInAnyOrderElementsOf(minimal(least));
    assertThat(sets.found().stream().map(s -> s.stream().map(i -> costs[i]).sum())).isSorted();
    for (BitSet hit : sets.hits()) {
      assertThat(sets.found()).allMatch(s -> s.intersects(hit));
      assertThat(hit.stream().boxed())
          .allMatch(i -> sets.found().stream().anyMatch(s -> meetsOnly(s, hit, i)));
    }
  }

  private static boolean meetsOnly(BitSet set, BitSet hit, int member) {
    BitSet met = (BitSet) set.clone();
    met.and(hit);
    return met.cardinality() == 1 && met.get(member);
  }

  private static BitSet some(Random random) {
    BitSet set = new BitSet();
    random.ints(3, 0, SIZE).forEach(set::set);
    return set;
  }

  private static Optional<BitSet> lacking(BitSet set, List<BitSet> least, Random random) {
    if (has(set, least)) {
      return Optional.empty();
    }
    BitSet larger = (BitSet) set.clone();
    for (int i : random.ints(3, 0, SIZE).toArray()) {
      BitSet tried = (BitSet) larger.clone();
      tried.set(i);
      larger = has(tried, least) ? larger : tried;
    }
    return Optional.of(larger);
  }

  private static boolean has(BitSet set, List<BitSet> least) {
    return least.stream().anyMatch(l -> contains(set, l));
  }

  private static boolean contains(BitSet set, BitSet part) {
    BitSet missing = (BitSet) part.clone();
    missing.andNot(set);
    return missing.isEmpty();
  }

  private static List<BitSet> minimal(List<BitSet> least) {
    List<BitSet> minimal = new ArrayList<>();
    for (BitSet set : least) {
      boolean larger = least.stream().anyMatch(l -> !l.equals(set) && contains(set, l));
      if (!larger && !minimal.contains(set)) {
        minimal.add(set);
      }
    }
    return minimal;
  }
}
