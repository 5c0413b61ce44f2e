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
import parley.space.diagram.Counting;
import parley.space.diagram.Diagram;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;

/** For every stance the number of deals without it. */
final class LeverageCount {
  private final Logic logic;
  private final Diagram diagram;
  private final List<Unit> units = new ArrayList<>();
  private final Set<RuleId> idle = new LinkedHashSet<>();
  private final Map<RuleId, BigInteger> deals = new LinkedHashMap<>();

  LeverageCount(Logic logic) {
    this.logic = logic;
    this.diagram = logic.diagram();
  }

  /** Counts; what was counted stays if it is stopped. */
  void count() {
    for (PartyLogic party : logic.parties()) {
      List<Unit> own = new ArrayList<>(Unit.of(party, diagram));
      addFixed(logic.possible(), own);
      own.sort(Comparator.comparingInt((Unit u) -> diagram.level(u.respected())));
      new AllButOne(diagram, respected(own), (u, others) -> markIdle(own.get(u), others)).walk();
      addFixed(party.reserved(), own);
      if (logic.isOfAll()) {
        units.addAll(own);
      } else {
        countDeciding(party, own);
      }
    }
    units.sort(Comparator.comparingInt((Unit u) -> diagram.level(u.respected())));
    new AllButOne(diagram, respected(units), (u, others) -> count(units.get(u), others)).walk();
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
    new AllButOne(
            diagram,
            respected(own),
            (u, others) ->
                own.get(u)
                    .without()
                    .forEach(
                        (rule, free) -> {
                          int accepts = diagram.and(free, others);
                          int zone = diagram.or(without, diagram.and(accepts, with));
                          deals.put(rule, Counting.count(diagram, zone));
                        }))
        .walk();
  }

  private static List<Integer> respected(List<Unit> units) {
    return units.stream().map(Unit::respected).toList();
  }

  private void markIdle(Unit unit, int others) {
    int accepted = diagram.and(unit.respected(), others);
    unit.without()
        .forEach(
            (rule, without) -> {
              if (diagram.and(without, others) == accepted) {
                idle.add(rule);
              }
            });
  }

  private void count(Unit unit, int others) {
    unit.without()
        .forEach(
            (rule, without) ->
                deals.put(rule, Counting.count(diagram, diagram.and(without, others))));
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
