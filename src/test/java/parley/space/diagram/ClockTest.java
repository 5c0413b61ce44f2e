package parley.space.diagram;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.question.robust.BoundedPaths;

/** Whatever walks a large set looks at the clock while it does, wide levels included. */
class ClockTest {
  private static final int OPTIONS = 211;
  private static final int REMAINDERS = 97;

  /** One walk of a set; its few nodes have many branches, so a step a node is not enough. */
  private record Walk(int levels, Consumer<Big> work) {}

  /** The packages whose options sum up to a multiple of a number. */
  private record Big(Diagram diagram, int root) {
    static Big of(int levels) {
      int[] sizes = new int[levels];
      Arrays.fill(sizes, OPTIONS);
      Diagram diagram = new Diagram(sizes, Budget.start(limits(Duration.ofHours(1))));
      int[] below = new int[REMAINDERS];
      below[0] = Diagram.TRUE;
      for (int level = levels - 1; level >= 0; level--) {
        int[] next = below;
        int[] here = new int[REMAINDERS];
        for (int r = 0; r < REMAINDERS; r++) {
          int sum = r;
          here[r] = diagram.branch(level, o -> next[(sum + o) % REMAINDERS]);
        }
        below = here;
      }
      return new Big(diagram, below[0]);
    }

    long[][][] costs() {
      long[][] cost = new long[diagram.depth()][OPTIONS];
      for (long[] level : cost) {
        Arrays.setAll(level, o -> o % 7);
      }
      return new long[][][] {cost};
    }
  }

  static List<Named<Walk>> walks() {
    return List.of(
        Named.of("count in longs", walk(8, b -> Counting.count(b.diagram(), b.root()))),
        Named.of("count in large numbers", walk(12, b -> Counting.count(b.diagram(), b.root()))),
        Named.of("count of options", walk(12, b -> Counting.optionCounts(b.diagram(), b.root()))),
        Named.of(
            "restriction",
            walk(
                8,
                b ->
                    new Restriction(b.diagram(), new int[] {3, 5, -1, -1, -1, -1, -1, -1})
                        .of(b.root()))),
        Named.of("least losses", walk(8, b -> new Losses(b.diagram(), b.root(), b.costs()))),
        Named.of(
            "paths within a bound",
            walk(
                8,
                b ->
                    new BoundedPaths(b.diagram(), b.costs()[0], b.diagram().budget())
                        .count(b.root(), 20))));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void walk_stopsSoonAfterTheTimeIsOver(Walk walk) {
    Big big = Big.of(walk.levels());
    AtomicLong looks = new AtomicLong();
    big.diagram()
        .charge(
            Budget.start(
                limits(Duration.ofNanos(3)), looks::incrementAndGet, () -> Long.MAX_VALUE));

    assertThatThrownBy(() -> walk.work().accept(big)).isInstanceOf(Exhausted.class);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void walk_endsWhereThereIsTime(Walk walk) {
    walk.work().accept(Big.of(walk.levels()));
  }

  private static Walk walk(int levels, Consumer<Big> work) {
    return new Walk(levels, work);
  }

  private static Limits limits(Duration time) {
    return new Limits(time, 10_000_000, () -> false);
  }
}
