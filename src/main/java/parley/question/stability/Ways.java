package parley.question.stability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.space.diagram.Budget;

/**
 * The shortest ways from one package to others, by moves of several parties in any order. On a
 * shortest way nobody moves twice in a row: two moves of one party in a row are one.
 */
record Ways(Board board, Valuation worth, Budget budget) {
  /** Which moves may be made. */
  enum Kind {
    ANY,
    /** Each an improvement for the party that makes it, from where it stands. */
    IMPROVING
  }

  /** How a package was reached: by whose move, from where. */
  private record Arrival(Position from, int mover) {}

  /**
   * What was reached from a package.
   *
   * @param arrivals of every other package, nearest first
   * @param found the one that was looked for
   */
  record Explored(Position from, Map<Position, Arrival> arrivals, @Nullable Position found) {
    Set<Position> reached() {
      return arrivals.keySet();
    }

    /** {@return a shortest way to a package that was reached} */
    List<Leg> way(Position to) {
      List<Leg> legs = new ArrayList<>();
      Position at = to;
      while (!at.equals(from)) {
        Arrival by = arrivals.get(at);
        if (by == null) {
          throw new IllegalArgumentException("not reached: " + to);
        }
        legs.add(new Leg(by.mover(), at));
        at = by.from();
      }
      Collections.reverse(legs);
      return legs;
    }
  }

  /**
   * {@return a shortest way to another package as asked for; empty if there is none}
   *
   * @param movers who may move, by their places
   */
  Optional<List<Leg>> to(Predicate<Position> goal, Position from, List<Integer> movers, Kind kind) {
    Explored explored = explore(goal, from, movers, kind);
    return Optional.ofNullable(explored.found()).map(explored::way);
  }

  /** {@return everything that can be reached} */
  Explored all(Position from, List<Integer> movers, Kind kind) {
    return explore(p -> false, from, movers, kind);
  }

  private Explored explore(
      Predicate<Position> goal, Position from, List<Integer> movers, Kind kind) {
    Map<Position, Arrival> arrivals = new LinkedHashMap<>();
    ArrayDeque<Position> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      Position at = open.remove();
      for (int mover : movers) {
        for (Position next : board.moves(mover, at)) {
          boolean isNew = !next.equals(from) && !arrivals.containsKey(next);
          if (isNew && allows(kind, mover, at, next)) {
            arrivals.put(next, new Arrival(at, mover));
            budget.hold(arrivals.size());
            if (goal.test(next)) {
              return new Explored(from, arrivals, next);
            }
            open.add(next);
          }
        }
      }
    }
    return new Explored(from, arrivals, null);
  }

  private boolean allows(Kind kind, int mover, Position at, Position next) {
    budget.step();
    return kind == Kind.ANY || worth.of(mover, next).isAbove(worth.of(mover, at));
  }
}
