package parley.question.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.logic.Layout;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/**
 * All packages, with a level of the diagram for each group of stances that tells what the group
 * amounts to. The issues determine these levels; what a package costs is then a sum over levels.
 */
public final class GradedSpace {
  private final Setting setting;
  private final List<StanceGroup> groups;
  private final List<List<PathTally>> tallies;
  private final Logic logic;

  public GradedSpace(Setting setting, List<StanceGroup> groups, Budget budget) {
    this.setting = setting;
    this.groups = groups;
    this.tallies = groups.stream().map(g -> g.tallies(budget)).toList();
    List<Layout.Extra> extras = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      extras.add(groups.get(g).extra(setting.inForce(), tallies.get(g).size()));
    }
    this.logic = new Logic(setting, extras, budget);
  }

  public Logic logic() {
    return logic;
  }

  public Diagram diagram() {
    return logic.diagram();
  }

  /** {@return the packages of a set on which every group's tally is kept, each with its tallies} */
  public int within(int set, Predicate<PathTally> kept) {
    int[] relations = new int[groups.size()];
    for (int g = 0; g < relations.length; g++) {
      relations[g] = relation(g, kept);
    }
    return diagram().within(set, relations);
  }

  private int relation(int group, Predicate<PathTally> kept) {
    StanceGroup of = groups.get(group);
    int level = logic.layout().extraLevel(group);
    int relation = Diagram.FALSE;
    Map<PathTally, Integer> parts = of.parts(party(of), diagram());
    for (Map.Entry<PathTally, Integer> part : parts.entrySet()) {
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
  public interface Cost {
    long of(StanceGroup group, PathTally tally);
  }

  /** {@return the cost of each level's options under one measure; 0 for issues} */
  public long[][][] costs(Cost cost) {
    long[][] costs = new long[diagram().depth()][];
    for (int l = 0; l < costs.length; l++) {
      costs[l] = new long[diagram().size(l)];
    }
    for (int g = 0; g < groups.size(); g++) {
      StanceGroup group = groups.get(g);
      ToLongFunction<PathTally> each = t -> cost.of(group, t);
      costs[logic.layout().extraLevel(g)] = tallies.get(g).stream().mapToLong(each).toArray();
    }
    return new long[][][] {costs};
  }
}
