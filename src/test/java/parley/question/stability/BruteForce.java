package parley.question.stability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The definitions read out word by word, on plain numbers. */
final class BruteForce {
  private final SmallGame game;
  private final boolean byVerdict;

  BruteForce(SmallGame game, boolean byVerdict) {
    this.game = game;
    this.byVerdict = byVerdict;
  }

  int payoff(int party, int state) {
    int tenths = game.tenths()[party][state];
    return byVerdict ? game.verdicts()[party][state] * 100 + tenths : tenths;
  }

  /** {@return whether one move of the party leads from one state to another} */
  boolean isMove(int party, int from, int to) {
    if (from == to || game.impossible().contains(to)) {
      return false;
    }
    for (int i = 0; i < game.sizes().size(); i++) {
      int before = game.option(from, i);
      int after = game.option(to, i);
      boolean leads =
          switch (game.directions().get(i)) {
            case FORWARD -> after > before;
            case BACKWARD -> after < before;
            case BOTH -> true;
          };
      if (before != after && !(leads && game.owners().get(i).contains(party))) {
        return false;
      }
    }
    return true;
  }

  private List<Integer> moves(int party, int from) {
    return IntStream.range(0, game.states()).filter(t -> isMove(party, from, t)).boxed().toList();
  }

  private record Stop(int state, int lastMover) {}

  /** {@return where legal sequences lead: nobody moves twice in a row} */
  Set<Integer> sequences(List<Integer> movers, int from, boolean improving) {
    Set<Stop> seen = new HashSet<>();
    ArrayDeque<Stop> open = new ArrayDeque<>(List.of(new Stop(from, -1)));
    while (!open.isEmpty()) {
      Stop stop = open.remove();
      for (int mover : movers) {
        for (int to : mover == stop.lastMover() ? List.<Integer>of() : moves(mover, stop.state())) {
          Stop next = new Stop(to, mover);
          boolean allowed = !improving || payoff(mover, to) > payoff(mover, stop.state());
          if (allowed && seen.add(next)) {
            open.add(next);
          }
        }
      }
    }
    Set<Integer> ends = new TreeSet<>();
    seen.forEach(s -> ends.add(s.state()));
    return ends;
  }

  List<Integer> improvements(int party, int from) {
    return moves(party, from).stream().filter(t -> payoff(party, t) > payoff(party, from)).toList();
  }

  private List<Integer> others(int party) {
    return IntStream.range(0, game.parties()).filter(p -> p != party).boxed().toList();
  }

  /** {@return whether others can answer an improvement under a concept} */
  boolean isSanctioned(Concept concept, int party, int start, int improved) {
    Set<Integer> answers = sequences(others(party), improved, concept == Concept.SEQ);
    return answers.stream()
        .filter(x -> payoff(party, x) <= payoff(party, start))
        .anyMatch(
            x ->
                concept != Concept.SMR
                    || moves(party, x).stream()
                        .allMatch(y -> payoff(party, y) <= payoff(party, start)));
  }

  boolean isStable(Concept concept, int party, int start) {
    List<Integer> improvements = improvements(party, start);
    return concept == Concept.NASH
        ? improvements.isEmpty()
        : improvements.stream().allMatch(t -> isSanctioned(concept, party, start, t));
  }

  boolean isEquilibrium(Concept concept, int start) {
    return IntStream.range(0, game.parties()).allMatch(p -> isStable(concept, p, start));
  }

  /** {@return the smallest sets of two or more that reach a state that all of them prefer} */
  Set<Set<Integer>> coalitions(int start, int end) {
    List<Set<Integer>> able = new ArrayList<>();
    for (int set = 1; set < 1 << game.parties(); set++) {
      int bits = set;
      List<Integer> members =
          IntStream.range(0, game.parties()).filter(p -> (bits >> p & 1) == 1).boxed().toList();
      boolean better = members.stream().allMatch(p -> payoff(p, end) > payoff(p, start));
      if (better && sequences(members, start, false).contains(end)) {
        able.add(new TreeSet<>(members));
      }
    }
    Set<Set<Integer>> smallest = new HashSet<>();
    for (Set<Integer> one : able) {
      boolean least = able.stream().noneMatch(o -> !o.equals(one) && one.containsAll(o));
      if (least && one.size() > 1) {
        smallest.add(one);
      }
    }
    return smallest;
  }
}
