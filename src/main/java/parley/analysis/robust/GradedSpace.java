package parley.analysis.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import parley.analysis.diagram.Budget;
import parley.analysis.diagram.Diagram;
import parley.analysis.logic.Layout;
import parley.analysis.logic.Logic;
import parley.analysis.logic.PartyLogic;
import parley.analysis.logic.Setting;

/**
 * All packages, with a level of the diagram for each group of stances that tells what the group
 * amounts to. The issues determine these levels; what a package costs is then a sum over levels.
 */
final class GradedSpace {
  private final Setting setting;
  private final List<StanceGroup> groups;
  private final List<List<Tally>> tallies;
  private final Logic logic;

  GradedSpace(Setting setting, List<StanceGroup> groups, Budget budget) {
    this.setting = setting;
    this.groups = groups;
    this.tallies = groups.stream().map(g -> g.tallies(budget)).toList();
    List<Layout.Extra> extras = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      extras.add(groups.get(g).extra(setting.inForce(), tallies.get(g).size()));
    }
    this.logic = new Logic(setting, extras, budget);
  }

  Logic logic() {
    return logic;
  }

  Diagram diagram() {
    return logic.diagram();
  }

  /** {@return the packages of a set on which every group's tally is kept, each with its tallies} */
  int within(int set, Predicate<Tally> kept) {
    int[] relations = new int[groups.size()];
    for (int g = 0; g < relations.length; g++) {
      relations[g] = relation(g, kept);
    }
    return diagram().within(set, relations);
  }

  private int relation(int group, Predicate<Tally> kept) {
    StanceGroup of = groups.get(group);
    int level = logic.layout().extraLevel(group);
    int relation = Diagram.FALSE;
    Map<Tally, Integer> parts = of.parts(party(of), diagram());
    for (Map.Entry<Tally, Integer> part : parts.entrySet()) {
      if (kept.test(part.getKey())) {
        int place = tallies.get(group).indexOf(part.getKey());
        int tells = diagram().literal(level, o -> o == place);
        relation = diagram().or(relation, diagram().and(part.getValue(), tells));
      }
    }
    return relation;
  }

  private PartyLogic party(StanceGroup group) {
    return logic.parties().get(setting.parties().indexOf(group.party()));
  }

  /** A cost of a group's tally. */
  interface Cost {
    long of(StanceGroup group, Tally tally);
  }

  /** {@return the cost of each level's options under one measure; 0 for issues} */
  long[][][] costs(Cost cost) {
    long[][] costs = new long[diagram().depth()][];
    for (int l = 0; l < costs.length; l++) {
      costs[l] = new long[diagram().size(l)];
    }
    for (int g = 0; g < groups.size(); g++) {
      StanceGroup group = groups.get(g);
      ToLongFunction<Tally> each = t -> cost.of(group, t);
      costs[logic.layout().extraLevel(g)] = tallies.get(g).stream().mapToLong(each).toArray();
    }
    return new long[][][] {costs};
  }
}
