package parley.question.robust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Intersection;
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
  private final Predicate<PathTally> kept;
  private final List<List<PathTally>> tallies;
  private final Logic logic;

  /**
   * A space of the packages on which every group's tally is kept.
   *
   * @param kept the tallies that count
   */
  public GradedSpace(
      Setting setting, List<StanceGroup> groups, Predicate<PathTally> kept, Budget budget) {
    this.setting = setting;
    this.groups = groups;
    this.kept = kept;
    this.tallies = tallies(budget);
    List<Layout.Extra> extras = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      int size = Math.max(1, tallies.get(g).size());
      extras.add(groups.get(g).extra(setting.inForce(), size));
    }
    this.logic = new Logic(setting, extras, budget);
  }

  /**
   * {@return for each group, the tallies that packages amount to}
   *
   * <p>They are found in a diagram without levels for them, as the levels need their number.
   */
  private List<List<PathTally>> tallies(Budget budget) {
    Logic plain = new Logic(setting, budget);
    List<List<PathTally>> tallies = new ArrayList<>();
    for (StanceGroup group : groups) {
      tallies.add(List.copyOf(parts(plain, group).keySet()));
    }
    return tallies;
  }

  /** {@return for each group, the tallies that packages amount to, one of each worth} */
  public List<List<PathTally>> tallies() {
    return tallies;
  }

  public Logic logic() {
    return logic;
  }

  public Diagram diagram() {
    return logic.diagram();
  }

  /** {@return the packages of a set on which every group's tally is kept, each with its tallies} */
  public int within(int set) {
    int[] keeping = new int[groups.size()];
    int[] telling = new int[groups.size()];
    for (int g = 0; g < groups.size(); g++) {
      Map<PathTally, Integer> parts = parts(logic, groups.get(g));
      keeping[g] = parts.values().stream().reduce(Diagram.FALSE, diagram()::or);
      telling[g] = telling(g, parts);
    }
    int left = Intersection.within(diagram(), set, keeping);
    return Intersection.within(diagram(), left, telling);
  }

  private int telling(int group, Map<PathTally, Integer> parts) {
    int relation = Diagram.FALSE;
    for (Map.Entry<PathTally, Integer> part : parts.entrySet()) {
      int place = tallies.get(group).indexOf(part.getKey());
      int tells = diagram().literal(logic.layout().extraLevel(group), o -> o == place);
      relation = diagram().or(relation, diagram().and(part.getValue(), tells));
    }
    return relation;
  }

  /** The packages of each tally that is kept; of tallies worth the same, under the first. */
  private Map<PathTally, Integer> parts(Logic logic, StanceGroup group) {
    PartyLogic party = logic.parties().get(setting.parties().indexOf(group.party()));
    Map<Object, PathTally> first = new HashMap<>();
    Map<PathTally, Integer> parts = new LinkedHashMap<>();
    group
        .parts(party, logic.diagram())
        .forEach(
            (tally, set) -> {
              first.putIfAbsent(tally.grade(), tally);
              parts.merge(first.getOrDefault(tally.grade(), tally), set, logic.diagram()::or);
            });
    parts.keySet().removeIf(kept.negate());
    return parts;
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
      for (int t = 0; t < tallies.get(g).size(); t++) {
        costs[logic.layout().extraLevel(g)][t] = cost.of(group, tallies.get(g).get(t));
      }
    }
    return new long[][][] {costs};
  }
}
