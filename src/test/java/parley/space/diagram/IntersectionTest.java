package parley.space.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Intersections of random sets, against those made two by two and against single packages. */
class IntersectionTest {
  private static final int[] SIZES = {2, 3, 1, 4, 2, 3, 2};
  private static final int CASES = 400;

  private final Random random = new Random(7);
  private final Diagram diagram =
      new Diagram(SIZES, Budget.start(new Limits(Duration.ofMinutes(1), 10_000_000, () -> false)));

  @Test
  void levelByLevel_isAsTwoByTwo() {
    int empty = 0;
    for (int n = 0; n < CASES; n++) {
      int[] sets = sets(2 + random.nextInt(10));
      int expected = IntStream.of(sets).reduce(Diagram.TRUE, diagram::and);

      assertThat(LevelWise.of(diagram, sets)).isEqualTo(expected);
      assertThat(Intersection.of(diagram, sets)).isEqualTo(expected);
      empty += expected == Diagram.FALSE ? 1 : 0;
    }
    assertThat(empty).isBetween(CASES / 20, CASES * 19 / 20);
  }

  @Test
  void ofNone_isEverything() {
    assertThat(Intersection.of(diagram)).isEqualTo(Diagram.TRUE);
    assertThat(Intersection.within(diagram, Diagram.FALSE, sets(3))).isEqualTo(Diagram.FALSE);
  }

  /** Ten issues and ten others, each as one of the first: a level in the middle has 2^10 states. */
  @Test
  void statesOfALevel_countAgainstTheMemoryBoundBeforeNodesAreMade() {
    int[] sizes = new int[20];
    Arrays.fill(sizes, 2);
    Diagram wide =
        new Diagram(sizes, Budget.start(new Limits(Duration.ofMinutes(1), 200, () -> false)));
    int[] same = new int[10];
    for (int i = 0; i < same.length; i++) {
      int first = wide.literal(i, o -> o == 0);
      int second = wide.literal(i + 10, o -> o == 0);
      same[i] = wide.ite(first, second, wide.not(second));
    }
    int before = wide.nodeCount();

    assertThatThrownBy(() -> LevelWise.of(wide, same))
        .isInstanceOf(Exhausted.class)
        .hasMessage("stopped at the memory bound of 200 nodes");
    assertThat(wide.nodeCount()).isEqualTo(before);
  }

  @Test
  void largestGroups_areThoseThatNoSetCanJoin() {
    for (int n = 0; n < CASES; n++) {
      int[] sets = sets(1 + random.nextInt(6));
      Map<List<Integer>, Integer> found = new HashMap<>();
      LargestGroups.of(diagram, sets, (members, packages) -> found.put(members, packages));

      assertThat(found.keySet()).isEqualTo(largest(sets));
      found.forEach(
          (members, packages) ->
              assertThat(packages)
                  .isEqualTo(
                      members.stream().map(m -> sets[m]).reduce(Diagram.TRUE, diagram::and)));
    }
  }

  @Test
  void most_isWhatMostSetsHave() {
    for (int n = 0; n < CASES; n++) {
      int within = set();
      int[] sets = sets(1 + random.nextInt(5));
      int most = 0;
      int packages = 0;
      for (int[] path : paths()) {
        int in = holds(within, path) ? memberships(sets, path).cardinality() : -1;
        packages = in > most ? 1 : packages + (in == most ? 1 : 0);
        most = Math.max(most, in);
      }

      Most found = Most.of(diagram, within, sets);

      assertThat(found.count()).isEqualTo(most);
      assertThat(Counting.count(diagram, found.packages())).isEqualTo(packages);
    }
  }

  /** What single packages lie in, without those of which another has more. */
  private Set<List<Integer>> largest(int[] sets) {
    Set<BitSet> met = new HashSet<>();
    paths().forEach(path -> met.add(memberships(sets, path)));
    Set<List<Integer>> largest = new HashSet<>();
    for (BitSet one : met) {
      boolean within = met.stream().anyMatch(o -> !o.equals(one) && contains(o, one));
      if (!within && !one.isEmpty()) {
        largest.add(one.stream().boxed().toList());
      }
    }
    return largest;
  }

  private static boolean contains(BitSet large, BitSet small) {
    BitSet rest = (BitSet) small.clone();
    rest.andNot(large);
    return rest.isEmpty();
  }

  private BitSet memberships(int[] sets, int[] path) {
    BitSet in = new BitSet();
    for (int s = 0; s < sets.length; s++) {
      in.set(s, holds(sets[s], path));
    }
    return in;
  }

  private boolean holds(int set, int[] path) {
    int node = set;
    for (int level = 0; level < path.length; level++) {
      node = diagram.child(node, level, path[level]);
    }
    return node == Diagram.TRUE;
  }

  private static List<int[]> paths() {
    List<int[]> paths = List.of(new int[0]);
    for (int size : SIZES) {
      List<int[]> longer = new ArrayList<>();
      for (int[] path : paths) {
        for (int o = 0; o < size; o++) {
          int[] next = Arrays.copyOf(path, path.length + 1);
          next[path.length] = o;
          longer.add(next);
        }
      }
      paths = longer;
    }
    return paths;
  }

  /** Different sets, none of them a constant. */
  private int[] sets(int count) {
    return IntStream.generate(this::set).distinct().limit(count).toArray();
  }

  private int set() {
    int set = Diagram.FALSE;
    for (int part = 1 + random.nextInt(3); part > 0; part--) {
      int and = Diagram.TRUE;
      for (int literal = 1 + random.nextInt(2); literal > 0; literal--) {
        int level = random.nextInt(SIZES.length);
        int bits = random.nextInt(1 << SIZES[level]);
        and = diagram.and(and, diagram.literal(level, o -> (bits >> o & 1) == 1));
      }
      set = diagram.or(set, and);
    }
    return set <= Diagram.TRUE ? set() : set;
  }
}
