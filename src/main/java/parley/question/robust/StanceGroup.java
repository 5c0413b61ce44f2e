package parley.question.robust;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.RuleSet;
import parley.model.Stance;
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

  /**
   * {@return the packages of each tally that some package amounts to}
   *
   * <p>There may be more sums of stances than packages, but never more tallies here.
   */
  public Map<PathTally, Integer> parts(PartyLogic logic, Diagram diagram) {
    Map<PathTally, Integer> parts = new LinkedHashMap<>(Map.of(empty, Diagram.TRUE));
    for (Stance stance : stances) {
      int applies = logic.condition(stance);
      Map<PathTally, Integer> split = new LinkedHashMap<>();
      parts.forEach(
          (tally, set) -> {
            diagram.budget().hold(split.size());
            add(split, tally, diagram.minus(set, applies), diagram);
            add(split, tally.with(stance), diagram.and(set, applies), diagram);
          });
      parts = split;
    }
    return parts;
  }

  private static void add(
      Map<PathTally, Integer> parts, PathTally tally, int set, Diagram diagram) {
    if (set != Diagram.FALSE) {
      parts.merge(tally, set, diagram::or);
    }
  }

  /** {@return a level that tells the tally} */
  Layout.Extra extra(RuleSet inForce, int tallies) {
    BitSet support = new BitSet();
    stances.forEach(s -> support.or(Logic.support(inForce, s)));
    return new Layout.Extra(tallies, support);
  }
}
