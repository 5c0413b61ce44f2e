package parley.question.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.RuleId;
import parley.model.Stance;
import parley.space.diagram.Diagram;
import parley.space.diagram.NodeCounts;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;

/** For every stance the number of deals without it. */
final class LeverageCount {
  private final Logic logic;
  private final Diagram diagram;
  private final NodeCounts counts;
  private final List<Unit> units = new ArrayList<>();
  private final Set<RuleId> idle = new LinkedHashSet<>();
  private final Map<RuleId, BigInteger> deals = new LinkedHashMap<>();

  LeverageCount(Logic logic) {
    this.logic = logic;
    this.diagram = logic.diagram();
    this.counts = new NodeCounts(diagram);
  }

  /** Counts; what was counted stays if it is stopped. */
  void count() {
    for (PartyLogic party : logic.parties()) {
      List<Unit> own = new ArrayList<>(Unit.of(party, diagram));
      addFixed(logic.possible(), own);
      sort(own);
      markIdle(own);
      addFixed(party.reserved(), own);
      if (logic.isOfAll()) {
        units.addAll(own);
      } else {
        countDeciding(party, own);
      }
    }
    if (logic.isOfAll()) {
      sort(units);
      AllButOne others = others(units);
      count(units, others, Diagram.TRUE, counts.count(others.all()));
    }
  }

  private void sort(List<Unit> some) {
    some.sort(Comparator.comparingInt((Unit u) -> diagram.level(u.respected())));
  }

  private AllButOne others(List<Unit> some) {
    return new AllButOne(diagram, some.stream().map(Unit::respected).toList());
  }

  /** Adds what restricts the packages and is no stance. */
  private static void addFixed(int set, List<Unit> units) {
    if (set != Diagram.TRUE) {
      units.add(new Unit(set, Map.of()));
    }
  }

  /** The deals if one party accepts other packages and all others the same. */
  private void countDeciding(PartyLogic party, List<Unit> own) {
    int[] accepted = logic.parties().stream().mapToInt(PartyLogic::accepts).toArray();
    int place = logic.parties().indexOf(party);
    accepted[place] = logic.possible();
    int with = logic.agreed(accepted);
    accepted[place] = Diagram.FALSE;
    int without = logic.agreed(accepted);
    sort(own);
    AllButOne others = others(own);
    int zone = diagram.or(without, diagram.and(others.all(), with));
    count(own, others, diagram.minus(with, without), counts.count(zone));
  }

  private void markIdle(List<Unit> own) {
    AllButOne others = others(own);
    for (int u = 0; u < own.size(); u++) {
      for (Map.Entry<RuleId, Integer> one : own.get(u).without().entrySet()) {
        int gained = diagram.minus(one.getValue(), own.get(u).respected());
        int lost = diagram.minus(own.get(u).respected(), one.getValue());
        if (isNothing(others.within(u, gained)) && isNothing(others.within(u, lost))) {
          idle.add(one.getKey());
        }
      }
    }
  }

  private static boolean isNothing(int set) {
    return set == Diagram.FALSE;
  }

  /**
   * Counts what each rule gains or loses: few packages change, so neither set is large.
   *
   * @param deciding where it matters whether the party accepts
   * @param now the deals as things stand
   */
  private void count(List<Unit> some, AllButOne others, int deciding, BigInteger now) {
    for (int u = 0; u < some.size(); u++) {
      int respected = some.get(u).respected();
      for (Map.Entry<RuleId, Integer> one : some.get(u).without().entrySet()) {
        int gain = diagram.and(diagram.minus(one.getValue(), respected), deciding);
        int loss = diagram.and(diagram.minus(respected, one.getValue()), deciding);
        BigInteger gained = counts.count(others.within(u, gain));
        BigInteger lost = counts.count(others.within(u, loss));
        deals.put(one.getKey(), now.add(gained).subtract(lost));
      }
    }
  }

  /** {@return what was counted, by party in the setting's order, then by file and line} */
  List<Leverage> found() {
    List<Leverage> leverage = new ArrayList<>();
    for (PartyLogic party : logic.parties()) {
      for (Stance stance : party.stances()) {
        Optional.ofNullable(deals.get(stance.id()))
            .ifPresent(n -> leverage.add(new Leverage(stance.id(), n, idle.contains(stance.id()))));
      }
    }
    return leverage;
  }
}
