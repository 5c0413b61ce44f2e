package parley.question.stability;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import parley.model.Issue;
import parley.model.Terms;
import parley.question.stability.Landscape.Dimension;

/**
 * All equilibria of a space that is small enough to look at every package. Packages that differ in
 * an issue that nobody can change alone have nothing to do with one another: they are looked at in
 * one landscape for each way to settle those issues.
 */
final class EquilibriaSearch {
  /** How many packages are looked at, at most. */
  static final int STATES_MAX = 1 << 21;

  private final Table table;
  private final List<Issue> issues;
  private final List<Integer> movers;
  private final List<Integer> moved;
  private final List<Integer> settled;
  private final int listedMax;
  private final Map<Concept, Integer> counts = new EnumMap<>(Concept.class);
  private final Map<Concept, List<Terms>> listed = new EnumMap<>(Concept.class);
  private int possibleCount;

  EquilibriaSearch(Table table, int listedMax) {
    this.table = table;
    this.issues = table.board().issues();
    this.movers = table.board().movers();
    this.listedMax = listedMax;
    BitSet anybodys = new BitSet();
    movers.forEach(m -> IntStream.of(table.board().controlled(m)).forEach(anybodys::set));
    this.moved = anybodys.stream().boxed().toList();
    this.settled = IntStream.range(0, issues.size()).filter(i -> !anybodys.get(i)).boxed().toList();
    for (Concept concept : Concept.values()) {
      counts.put(concept, 0);
      listed.put(concept, new ArrayList<>());
    }
  }

  /** {@return whether there are few enough packages} */
  static boolean isSmall(BigInteger size) {
    return size.compareTo(BigInteger.valueOf(STATES_MAX)) <= 0;
  }

  Equilibria equilibria() {
    int landscapes = size(settled);
    for (int i = 0; i < landscapes; i++) {
      int[] options = new int[issues.size()];
      settle(settled, i, options);
      look(options);
    }
    return new Equilibria(counts, listed, possibleCount);
  }

  private int size(List<Integer> of) {
    return of.stream().mapToInt(i -> issues.get(i).options().size()).reduce(1, (a, b) -> a * b);
  }

  /** Writes the digits of a number into the options of some issues; the last issue counts ones. */
  private void settle(List<Integer> which, int number, int... options) {
    int rest = number;
    for (int i = which.size() - 1; i >= 0; i--) {
      int size = issues.get(which.get(i)).options().size();
      options[which.get(i)] = rest % size;
      rest /= size;
    }
  }

  private void look(int... base) {
    int size = size(moved);
    boolean[] possible = new boolean[size];
    Worth[][] worths = new Worth[table.board().parties().size()][size];
    for (int state = 0; state < size; state++) {
      Position at = position(state, base);
      possible[state] = table.board().isPossible(at);
      if (possible[state]) {
        possibleCount++;
        for (int mover : movers) {
          worths[mover][state] = table.worth(mover, at);
        }
      }
    }
    Landscape landscape = new Landscape(own(), possible, ranks(worths, possible), table.budget());
    new LandscapeStability(landscape, movers)
        .equilibria()
        .forEach((concept, states) -> count(concept, states, base));
  }

  private Position position(int state, int... base) {
    int[] options = base.clone();
    settle(moved, state, options);
    return new Position(options);
  }

  private Dimension[][] own() {
    Map<Integer, Dimension> dimensions = new TreeMap<>();
    int stride = 1;
    for (int i = moved.size() - 1; i >= 0; i--) {
      Issue issue = issues.get(moved.get(i));
      dimensions.put(moved.get(i), Dimension.of(issue, stride));
      stride *= issue.options().size();
    }
    return IntStream.range(0, table.board().parties().size())
        .mapToObj(p -> IntStream.of(table.board().controlled(p)))
        .map(own -> own.mapToObj(dimensions::get).toArray(Dimension[]::new))
        .toArray(Dimension[][]::new);
  }

  /** Numbers instead of worths: 0 for the least that occurs. */
  private int[][] ranks(Worth[][] worths, boolean... possible) {
    int[][] ranks = new int[worths.length][possible.length];
    for (int mover : movers) {
      IdentityHashMap<Worth, Integer> order = order(worths[mover], possible);
      for (int s = 0; s < possible.length; s++) {
        ranks[mover][s] = possible[s] ? order.getOrDefault(worths[mover][s], 0) : 0;
      }
    }
    return ranks;
  }

  /** Equal worths are one object, so that few have to be compared. */
  private static IdentityHashMap<Worth, Integer> order(Worth[] worths, boolean... possible) {
    IdentityHashMap<Worth, Integer> order = new IdentityHashMap<>();
    for (int s = 0; s < possible.length; s++) {
      if (possible[s]) {
        order.put(worths[s], 0);
      }
    }
    int rank = 0;
    for (Worth worth : new TreeSet<>(order.keySet())) {
      order.put(worth, rank++);
    }
    return order;
  }

  private void count(Concept concept, BitSet states, int... base) {
    counts.merge(concept, states.cardinality(), Integer::sum);
    List<Terms> list = listed.computeIfAbsent(concept, c -> new ArrayList<>());
    states.stream()
        .limit(Math.max(0, listedMax - list.size()))
        .mapToObj(s -> position(s, base))
        .forEach(p -> list.add(table.confirmed(p)));
  }
}
