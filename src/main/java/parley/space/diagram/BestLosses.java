package parley.space.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The distinct losses of a set's packages, best first.
 *
 * <p>Best-first search (A*: Hart, Nilsson and Raphael 1968) over states of node and losses so far;
 * what a state can still lead to is bounded by the {@link Losses} below it, so that the first whole
 * path that is reached is the best of all.
 */
public final class BestLosses {
  /** What becomes of losses that others beat. */
  public enum Keep {
    /** All losses, in order. */
    ALL,
    /** Only losses than which no others are smaller in some measure and larger in none. */
    EFFICIENT
  }

  /** A state in the queue; the number tells which came first. */
  private static final class Entry {
    private final State state;
    private final long[] score;
    private final long number;

    Entry(State state, long[] score, long number) {
      this.state = state;
      this.score = score;
      this.number = number;
    }
  }

  private static final Comparator<Entry> BEST_FIRST =
      Comparator.comparing((Entry e) -> e.score, (a, b) -> Arrays.compare(b, a))
          .thenComparing(e -> -e.state.level())
          .thenComparing(e -> e.number);

  private final Diagram diagram;
  private final Losses losses;
  private final Objective objective;
  private final Keep keep;
  private final PriorityQueue<Entry> queue = new PriorityQueue<>(BEST_FIRST);
  private final Set<State> seen = new HashSet<>();
  private final Map<Long, List<long[]>> best = new HashMap<>();
  private final List<long[]> found = new ArrayList<>();
  private long entries;

  /** A search among the packages of a set. */
  public BestLosses(Diagram diagram, int root, Losses losses, Objective objective, Keep keep) {
    this.diagram = diagram;
    this.losses = losses;
    this.objective = objective;
    this.keep = keep;
    if (root != Diagram.FALSE) {
      add(new State(0, root, new long[losses.measures()]));
    }
  }

  /** {@return the next best losses, each only once; empty once there are no more} */
  public Optional<long[]> next() {
    while (!queue.isEmpty()) {
      State state = queue.remove().state;
      diagram.budget().look();
      if (isBeatenByFound(state)) {
        continue;
      }
      if (state.level() == diagram.depth()) {
        found.add(state.losses());
        return Optional.of(state.losses().clone());
      }
      expand(state);
    }
    return Optional.empty();
  }

  private void expand(State state) {
    int level = state.level();
    for (int o = 0; o < diagram.size(level); o++) {
      int child = diagram.child(state.node(), level, o);
      diagram.budget().step();
      if (child != Diagram.FALSE) {
        long[] lost = state.losses().clone();
        for (int k = 0; k < lost.length; k++) {
          lost[k] += losses.cost(k, level, o);
        }
        add(new State(level + 1, child, lost));
      }
    }
  }

  private void add(State state) {
    boolean fresh = keep == Keep.ALL ? seen.add(state) : !isBeatenHere(state);
    if (fresh) {
      queue.add(new Entry(state, objective.score(bound(state)), entries++));
      diagram.budget().checkNodes((int) Math.min(Integer.MAX_VALUE, entries * 4));
    }
  }

  private long[] bound(State state) {
    long[] bound = state.losses().clone();
    for (int k = 0; k < bound.length; k++) {
      bound[k] += losses.least(k, state.level(), state.node());
    }
    return bound;
  }

  /** {@return whether another path came to the same node and lost no more in any measure} */
  private boolean isBeatenHere(State state) {
    long place = ((long) state.level() << 32) | state.node();
    List<long[]> here = best.computeIfAbsent(place, p -> new ArrayList<>());
    diagram.budget().step(here.size());
    if (here.stream().anyMatch(other -> isAtMost(other, state.losses()))) {
      return true;
    }
    here.removeIf(other -> isAtMost(state.losses(), other));
    here.add(state.losses());
    return false;
  }

  private boolean isBeatenByFound(State state) {
    if (keep == Keep.ALL || found.isEmpty()) {
      return false;
    }
    diagram.budget().step(found.size());
    long[] bound = bound(state);
    return found.stream().anyMatch(other -> isAtMost(other, bound));
  }

  private static boolean isAtMost(long[] a, long[] b) {
    for (int k = 0; k < a.length; k++) {
      if (a[k] > b[k]) {
        return false;
      }
    }
    return true;
  }
}
