package parley.question.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
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
  private final List<List<PathTally>> tallies;
  private final Logic logic;

  public GradedSpace(Setting setting, List<StanceGroup> groups, Budget budget) {
    this.setting = setting;
    this.groups = groups;
    this.tallies = tallies(setting, groups, budget);
    List<Layout.Extra> extras = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      extras.add(groups.get(g).extra(setting.inForce(), tallies.get(g).size()));
    }
    this.logic = new Logic(setting, extras, budget);
  }

  /**
   * {@return for each group, the tallies that packages amount to}
   *
   * <p>They are found in a diagram without levels for them, as the levels need their number.
   */
  private static List<List<PathTally>> tallies(
      Setting setting, List<StanceGroup> groups, Budget budget) {
    Logic plain = new Logic(setting, budget);
    List<List<PathTally>> tallies = new ArrayList<>();
    for (StanceGroup group : groups) {
      PartyLogic party = party(setting, plain, group);
      tallies.add(List.copyOf(group.parts(party, plain.diagram()).keySet()));
    }
    return tallies;
  }

  /** {@return for each group, the tallies that packages amount to} */
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
  public int within(int set, Predicate<PathTally> kept) {
    int[] relations = new int[groups.size()];
    for (int g = 0; g < relations.length; g++) {
      relations[g] = relation(g, kept);
    }
    return Intersection.within(diagram(), set, relations);
  }

  private int relation(int group, Predicate<PathTally> kept) {
    StanceGroup of = groups.get(group);
    int level = logic.layout().extraLevel(group);
    int relation = Diagram.FALSE;
    List<PathTally> places = tallies.get(group);
    Map<PathTally, Integer> parts = of.parts(party(setting, logic, of), diagram());
    for (int p = 0; p < places.size(); p++) {
      if (kept.test(places.get(p))) {
        int place = p;
        int part = parts.getOrDefault(places.get(p), Diagram.FALSE);
        int tells = diagram().literal(level, o -> o == place);
        relation = diagram().or(relation, diagram().and(part, tells));
      }
    }
    return relation;
  }

  private static PartyLogic party(Setting setting, Logic logic, StanceGroup group) {
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
