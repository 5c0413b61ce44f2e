package parley.question.stability;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Control.Direction;
import parley.model.Issue;
import parley.space.diagram.Budget;

/**
 * All packages that differ only in issues that somebody can change alone, as numbers from 0: what
 * each is worth to each party, and how moves lead from one to another.
 */
final class Landscape {
  /** Less than any package is worth. */
  static final int NOTHING = Integer.MIN_VALUE;

  /** More than any package is worth. */
  static final int BEYOND = Integer.MAX_VALUE;

  private final Dimension[][] own;
  private final boolean[] possible;
  private final boolean allPossible;
  private final int[][] ranks;
  private final Budget budget;

  /**
   * Made of what is known of each package.
   *
   * @param own the issues that each party can change alone
   * @param possible by package
   * @param ranks by party and package: 0 and up, higher is better, equal is all one
   */
  Landscape(Dimension[][] own, boolean[] possible, int[][] ranks, Budget budget) {
    this.own = own;
    this.possible = possible;
    this.allPossible = IntStream.range(0, possible.length).allMatch(s -> possible[s]);
    this.ranks = ranks;
    this.budget = budget;
  }

  /**
   * An issue as a digit in the numbers of packages.
   *
   * @param stride what its digit counts
   */
  record Dimension(int size, int stride, Direction direction) {
    static Dimension of(Issue issue, int stride) {
      return new Dimension(issue.options().size(), stride, issue.control().direction());
    }

    int digit(int state) {
      return state / stride % size;
    }
  }

  int size() {
    return possible.length;
  }

  boolean isPossible(int state) {
    return possible[state];
  }

  /** {@return the worth of every package to a party; not to be changed} */
  int[] ranks(int party) {
    return ranks[party];
  }

  /** {@return for each package the best value where a party is or that it reaches by a move} */
  int[] best(int party, int... values) {
    int[] best = new int[values.length];
    for (int state = 0; state < best.length; state++) {
      best[state] = possible[state] ? values[state] : NOTHING;
    }
    for (Dimension dimension : own[party]) {
      spread(dimension, best);
    }
    return best;
  }

  /** Hands the best value on, along one issue, to wherever one can come from. */
  private void spread(Dimension along, int... values) {
    for (int state = 0; state < values.length; state++) {
      budget.step();
      if (along.digit(state) == 0) {
        switch (along.direction()) {
          case FORWARD -> downward(along, state, values);
          case BACKWARD -> upward(along, state, values);
          case BOTH -> {
            downward(along, state, values);
            upward(along, state, values);
          }
        }
      }
    }
  }

  private static void downward(Dimension along, int first, int... values) {
    for (int digit = along.size() - 2; digit >= 0; digit--) {
      int state = first + digit * along.stride();
      values[state] = Math.max(values[state], values[state + along.stride()]);
    }
  }

  private static void upward(Dimension along, int first, int... values) {
    for (int digit = 1; digit < along.size(); digit++) {
      int state = first + digit * along.stride();
      values[state] = Math.max(values[state], values[state - along.stride()]);
    }
  }

  /**
   * {@return for each package the least value of it and of all that others can make of it}
   *
   * @param others who may move, by their places, in any order
   * @param improving whether each move has to be an improvement for the one who makes it
   */
  int[] least(List<Integer> others, boolean improving, int... values) {
    if (!improving && allPossible) {
      return leastOfBoxes(others, values);
    }
    int[] least = new int[values.length];
    Arrays.fill(least, BEYOND);
    int[] queue = new int[values.length];
    for (int source : ascending(values)) {
      if (least[source] == BEYOND) {
        fill(source, values[source], others, improving, least, queue);
      }
    }
    return least;
  }

  /** Where nothing stands in the way, what can be reached is a box: one issue after the other. */
  private int[] leastOfBoxes(List<Integer> others, int... values) {
    int[] negated = new int[values.length];
    Arrays.setAll(negated, state -> -values[state]);
    others.stream()
        .flatMap(other -> Stream.of(own[other]))
        .distinct()
        .forEach(dimension -> spread(dimension, negated));
    Arrays.setAll(negated, state -> -negated[state]);
    return negated;
  }

  /** Gives a value to all from which its package can be reached and that have no lesser one. */
  private void fill(
      int source, int value, List<Integer> others, boolean improving, int[] least, int[] queue) {
    int end = 0;
    queue[end++] = source;
    least[source] = value;
    for (int next = 0; next < end; next++) {
      int to = queue[next];
      int[] tail = {end};
      for (int mover : others) {
        origins(
            mover,
            to,
            from -> {
              boolean isOpen = least[from] == BEYOND && possible[from];
              if (isOpen && (!improving || ranks[mover][from] < ranks[mover][to])) {
                least[from] = value;
                queue[tail[0]++] = from;
              }
              return false;
            });
      }
      end = tail[0];
    }
  }

  private int[] ascending(int... values) {
    long[] keys = new long[values.length];
    int count = 0;
    for (int state = 0; state < values.length; state++) {
      if (possible[state]) {
        keys[count++] = ((long) values[state] << 32) | state;
      }
    }
    Arrays.sort(keys, 0, count);
    return Arrays.stream(keys, 0, count).mapToInt(k -> (int) k).toArray();
  }

  /** {@return whether the test holds for a package from which a party's move leads to this one} */
  private boolean origins(int party, int to, IntPredicate test) {
    return walk(own[party], 0, to, to, true, test);
  }

  /** {@return whether the test holds for a possible package to which a party can move} */
  boolean anyMove(int party, int from, IntPredicate test) {
    return walk(own[party], 0, from, from, false, s -> possible[s] && test.test(s));
  }

  private boolean walk(
      Dimension[] dimensions, int depth, int start, int at, boolean back, IntPredicate test) {
    if (depth == dimensions.length) {
      budget.step();
      return at != start && test.test(at);
    }
    Dimension dimension = dimensions[depth];
    int digit = dimension.digit(start);
    for (int other = 0; other < dimension.size(); other++) {
      Direction direction = dimension.direction();
      boolean leads = back ? direction.leads(other, digit) : direction.leads(digit, other);
      int next = at + (other - digit) * dimension.stride();
      if ((leads || other == digit) && walk(dimensions, depth + 1, start, next, back, test)) {
        return true;
      }
    }
    return false;
  }
}
