package parley.space.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The packages that lie in each of many sets, made level by level from the top.
 *
 * <p>Two by two, many sets make large intersections on the way to a small one. Here a state is what
 * the options chosen so far have left of the sets that they touch; a state in which a set is empty
 * goes no further. The first pass down finds the states of each level, the second pass up makes the
 * nodes.
 */
final class LevelWise {
  private static final int NOWHERE = -1;

  private final Diagram diagram;

  /** Those on which a set depends, from the top. */
  private final int[] levels;

  /** By level, the sets that start there. */
  private final int[][] starting;

  private final List<int[]> edges = new ArrayList<>();
  private int[] rest = new int[64];
  private int held;

  private LevelWise(Diagram diagram, int[] sets) {
    this.diagram = diagram;
    this.levels =
        IntStream.of(sets)
            .flatMap(s -> IntStream.of(new Subgraph(diagram, s).nodes()))
            .map(diagram::level)
            .filter(l -> l < diagram.depth())
            .distinct()
            .sorted()
            .toArray();
    this.starting = new int[diagram.depth()][];
    for (int level : levels) {
      starting[level] = IntStream.of(sets).filter(s -> diagram.level(s) == level).toArray();
    }
  }

  /**
   * {@return the intersection}
   *
   * @param sets different, without the constants
   */
  static int of(Diagram diagram, int[] sets) {
    return new LevelWise(diagram, sets).result();
  }

  private int result() {
    Tuples states = new Tuples();
    states.number(rest, 0);
    for (int l = 0; l < levels.length && states.count() > 0; l++) {
      states = below(levels[l], states);
    }
    return states.count() == 0 ? Diagram.FALSE : nodes();
  }

  private Tuples below(int level, Tuples states) {
    int size = diagram.size(level);
    hold((long) states.count() * size + states.length());
    int[] to = new int[states.count() * size];
    Tuples next = new Tuples();
    for (int state = 0; state < states.count(); state++) {
      int from = state * size;
      if (isTouched(states, state, level)) {
        for (int option = 0; option < size; option++) {
          to[from + option] = left(states, state, level, option, next);
        }
      } else {
        Arrays.fill(to, from, from + size, left(states, state, level, 0, next));
      }
      diagram.budget().step(size);
      if ((state & 0xff) == 0) {
        hold((long) to.length + next.length());
      }
    }
    held += to.length;
    edges.add(to);
    return next;
  }

  /** Bounds what is held besides the nodes and edges that there are, before room is made for it. */
  private void hold(long more) {
    long nodes = diagram.nodeCount() + (held + more) / Diagram.BRANCHES_A_NODE;
    diagram.budget().hold((int) Math.min(Integer.MAX_VALUE, nodes));
  }

  private boolean isTouched(Tuples states, int state, int level) {
    boolean touched = starting[level].length > 0;
    for (int at = states.start(state); at < states.end(state) && !touched; at++) {
      touched = diagram.level(states.at(at)) == level;
    }
    return touched;
  }

  /** {@return the state to which an option leads, one of {@code next}} */
  private int left(Tuples states, int state, int level, int option, Tuples next) {
    int length = left(states, state, level, option);
    return length < 0 ? NOWHERE : next.number(rest, length);
  }

  /** {@return the length of what an option leaves of a state, put in {@code rest}; -1: nothing} */
  private int left(Tuples states, int state, int level, int option) {
    int length = 0;
    int end = states.end(state);
    int most = end - states.start(state) + starting[level].length;
    if (most > rest.length) {
      rest = new int[most * 2];
    }
    for (int at = states.start(state); at < end; at++) {
      int child = diagram.child(states.at(at), level, option);
      if (child == Diagram.FALSE) {
        return -1;
      }
      if (child != Diagram.TRUE) {
        rest[length++] = child;
      }
    }
    for (int set : starting[level]) {
      int child = diagram.child(set, option);
      if (child == Diagram.FALSE) {
        return -1;
      }
      if (child != Diagram.TRUE) {
        rest[length++] = child;
      }
    }
    return distinct(length);
  }

  private int distinct(int length) {
    Arrays.sort(rest, 0, length);
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (i == 0 || rest[i] != rest[i - 1]) {
        rest[kept++] = rest[i];
      }
    }
    return kept;
  }

  private int nodes() {
    int[] below = {Diagram.TRUE};
    for (int l = levels.length - 1; l >= 0; l--) {
      below = nodes(levels[l], edges.get(l), below);
    }
    return below[0];
  }

  private int[] nodes(int level, int[] to, int[] below) {
    int size = diagram.size(level);
    int[] nodes = new int[to.length / size];
    for (int state = 0; state < nodes.length; state++) {
      int from = state * size;
      nodes[state] =
          diagram.branch(level, o -> to[from + o] == NOWHERE ? Diagram.FALSE : below[to[from + o]]);
    }
    return nodes;
  }
}
