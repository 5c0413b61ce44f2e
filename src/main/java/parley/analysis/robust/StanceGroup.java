package parley.analysis.robust;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.analysis.diagram.Budget;
import parley.analysis.diagram.Diagram;
import parley.analysis.logic.Layout;
import parley.analysis.logic.Logic;
import parley.analysis.logic.PartyLogic;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * Stances of one party that are looked at together: one red line, or all of one name.
 *
 * @param empty the tally where none of them applies
 */
record StanceGroup(String party, List<Stance> stances, Tally empty) {
  StanceGroup {
    stances = List.copyOf(stances);
  }

  /** {@return a party's groups, in the order of their first stance} */
  static List<StanceGroup> of(String party, RuleSet inForce, Tally empty) {
    Map<String, List<Stance>> together = new LinkedHashMap<>();
    for (Stance stance : inForce.stancesOf(party)) {
      String key = stance.demandName().map(n -> "name " + n).orElse("rule " + stance.id());
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(stance);
    }
    return together.values().stream().map(s -> new StanceGroup(party, s, empty)).toList();
  }

  /** {@return every tally that some of the stances may amount to} */
  List<Tally> tallies(Budget budget) {
    Set<Tally> all = new LinkedHashSet<>(List.of(empty));
    for (Stance stance : stances) {
      for (Tally tally : List.copyOf(all)) {
        budget.step();
        all.add(tally.with(stance));
      }
    }
    return List.copyOf(all);
  }

  /** {@return the packages of each tally} */
  Map<Tally, Integer> parts(PartyLogic logic, Diagram diagram) {
    Map<Tally, Integer> parts = new LinkedHashMap<>(Map.of(empty, Diagram.TRUE));
    for (Stance stance : stances) {
      int applies = logic.condition(stance);
      Map<Tally, Integer> split = new LinkedHashMap<>();
      parts.forEach(
          (tally, set) -> {
            split.merge(tally, diagram.minus(set, applies), diagram::or);
            split.merge(tally.with(stance), diagram.and(set, applies), diagram::or);
          });
      parts = split;
    }
    return parts;
  }

  /** {@return a level that tells the tally} */
  Layout.Extra extra(RuleSet inForce, int tallies) {
    BitSet support = new BitSet();
    stances.forEach(s -> support.or(Logic.support(inForce, s)));
    return new Layout.Extra(tallies, support);
  }
}
