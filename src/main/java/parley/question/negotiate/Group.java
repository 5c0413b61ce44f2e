package parley.question.negotiate;

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
 * Stances of one party that decide together what is lost: one red line, or all of one name.
 *
 * @param stances their places among the party's stances
 */
record Group(List<Integer> stances) {
  Group {
    stances = List.copyOf(stances);
  }

  /** {@return a party's groups, in the order of their first stance} */
  static List<Group> of(List<Stance> stances) {
    Map<String, List<Integer>> together = new LinkedHashMap<>();
    for (int s = 0; s < stances.size(); s++) {
      Stance stance = stances.get(s);
      String key = stance.demandName().map(n -> "name " + n).orElse("rule " + stance.id());
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
    }
    return together.values().stream().map(Group::new).toList();
  }

  /**
   * {@return the packages by which of the stances apply to them; without those of which there are
   * none}
   */
  Map<BitSet, Integer> patterns(PartyLogic party, Diagram diagram) {
    Map<BitSet, Integer> patterns = new LinkedHashMap<>(Map.of(new BitSet(), Diagram.TRUE));
    for (int s : stances) {
      int applies = party.condition(party.stances().get(s));
      Map<BitSet, Integer> split = new LinkedHashMap<>();
      patterns.forEach(
          (pattern, set) -> {
            diagram.budget().hold(split.size());
            BitSet more = (BitSet) pattern.clone();
            more.set(s);
            put(split, pattern, diagram.minus(set, applies));
            put(split, more, diagram.and(set, applies));
          });
      patterns = split;
    }
    return patterns;
  }

  private static void put(Map<BitSet, Integer> patterns, BitSet pattern, int set) {
    if (set != Diagram.FALSE) {
      patterns.put(pattern, set);
    }
  }

  /**
   * {@return a level that tells the pattern; of two options at least, so that all paths test it}
   */
  Layout.Extra extra(RuleSet inForce, List<Stance> all, int patterns) {
    BitSet support = new BitSet();
    stances.forEach(s -> support.or(Logic.support(inForce, all.get(s))));
    return new Layout.Extra(Math.max(2, patterns), support);
  }
}
