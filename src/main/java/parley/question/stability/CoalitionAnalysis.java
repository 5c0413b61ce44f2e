package parley.question.stability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.question.stability.Ways.Explored;
import parley.question.stability.Ways.Kind;

/**
 * Which parties can leave a package together for one that all of them prefer. Named are the
 * smallest sets for each such package: every party in them has to move.
 */
final class CoalitionAnalysis {
  /** Among more parties with moves of their own there are too many sets to try. */
  static final int MOVERS_MAX = 16;

  private final Table table;
  private final Position start;
  private final int listedMax;
  private final Map<Position, List<Set<Integer>>> made = new HashMap<>();
  private final List<CoalitionMove> listed = new ArrayList<>();
  private int unlisted;

  CoalitionAnalysis(Table table, Position start, int listedMax) {
    this.table = table;
    this.start = start;
    this.listedMax = listedMax;
  }

  /** Tries every set of parties that can move, smaller ones first; says why if it cannot. */
  Optional<String> run() {
    List<Integer> movers = table.board().movers();
    if (movers.size() > MOVERS_MAX) {
      return Optional.of(
          "coalitions are looked for among up to " + MOVERS_MAX + " parties that can move");
    }
    IntStream.range(1, 1 << movers.size())
        .boxed()
        .sorted(Comparator.comparingInt(Integer::bitCount))
        .map(set -> IntStream.range(0, movers.size()).filter(i -> (set >> i & 1) == 1))
        .map(places -> places.mapToObj(movers::get).toList())
        .forEach(this::tryOut);
    return Optional.empty();
  }

  private void tryOut(List<Integer> parties) {
    Explored explored = table.ways().all(start, parties, Kind.ANY);
    for (Position next : explored.reached()) {
      if (isBetter(next, parties) && !isMadeByFewer(next, parties)) {
        made.computeIfAbsent(next, n -> new ArrayList<>()).add(new HashSet<>(parties));
        if (parties.size() > 1) {
          add(parties, next, explored.way(next));
        }
      }
    }
  }

  private boolean isBetter(Position next, List<Integer> parties) {
    return parties.stream().allMatch(p -> table.worth(p, next).isAbove(table.worth(p, start)));
  }

  private boolean isMadeByFewer(Position next, List<Integer> parties) {
    return made.getOrDefault(next, List.of()).stream().anyMatch(parties::containsAll);
  }

  private void add(List<Integer> parties, Position end, List<Leg> way) {
    if (listed.size() < listedMax) {
      List<String> names = parties.stream().map(table.board().parties()::get).toList();
      listed.add(
          new CoalitionMove(names, table.board().changes(start, end), table.moves(start, way)));
    } else {
      unlisted++;
    }
  }

  List<CoalitionMove> listed() {
    return listed;
  }

  int unlisted() {
    return unlisted;
  }
}
