package parley.question.robust;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.logic.Layout;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;

/**
 * Stances of one party that are looked at together: one red line, or all of one name.
 *
 * @param empty the tally where none of them applies
 */
public record StanceGroup(String party, List<Stance> stances, PathTally empty) {
  public StanceGroup {
    stances = List.copyOf(stances);
  }

  /** {@return a party's groups, in the order of their first stance} */
  public static List<StanceGroup> of(String party, RuleSet inForce, PathTally empty) {
    Map<String, List<Stance>> together = new LinkedHashMap<>();
    for (Stance stance : inForce.stancesOf(party)) {
      String key = stance.demandName().map(n -> "name " + n).orElse("rule " + stance.id());
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(stance);
    }
    return together.values().stream().map(s -> new StanceGroup(party, s, empty)).toList();
  }

  /** {@return every tally that some of the stances may amount to} */
  public List<PathTally> tallies(Budget budget) {
    Set<PathTally> all = new LinkedHashSet<>(List.of(empty));
    for (Stance stance : stances) {
      for (PathTally tally : List.copyOf(all)) {
        budget.step();
        all.add(tally.with(stance));
      }
    }
    return List.copyOf(all);
  }

  /** {@return the packages of each tally} */
  public Map<PathTally, Integer> parts(PartyLogic logic, Diagram diagram) {
    Map<PathTally, Integer> parts = new LinkedHashMap<>(Map.of(empty, Diagram.TRUE));
    for (Stance stance : stances) {
      int applies = logic.condition(stance);
      Map<PathTally, Integer> split = new LinkedHashMap<>();
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
