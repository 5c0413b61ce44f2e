package parley.question.negotiate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.space.diagram.Budget;
import parley.space.diagram.CheapestPath;
import parley.space.diagram.Diagram;
import parley.space.diagram.Intersection;
import parley.space.diagram.Subgraph;
import parley.space.logic.Layout;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/**
 * All possible packages as one party sees them on one day, whichever of its stances it really
 * holds: a diagram with, besides the issues, a level for each {@link Group} that tells which of its
 * stances apply. The issues determine those levels.
 */
final class PartyView {
  private final List<Stance> stances;
  private final List<Group> groups;
  private final List<List<BitSet>> patterns = new ArrayList<>();
  private final Diagram diagram;
  private final int root;
  private final Subgraph graph;

  /** By level: the issue's place in the agenda, or -1. */
  private final int[] issueAt;

  /** By level: the group's place, or -1. */
  private final int[] groupAt;

  private final CheapestPath cheapest;
  private final long[][] costs;
  private final int nodesAtStart;

  PartyView(Setting setting, String party, Budget budget) {
    Setting alone = setting.with(setting.rules(), List.of(party));
    RuleSet inForce = alone.inForce();
    this.stances = inForce.stancesOf(party);
    this.groups = Group.of(stances);
    Logic plain = new Logic(alone, budget);
    for (Group group : groups) {
      patterns.add(List.copyOf(patterns(group, plain).keySet()));
    }
    List<Layout.Extra> extras = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      extras.add(groups.get(g).extra(inForce, stances, patterns.get(g).size()));
    }
    Logic logic = new Logic(alone, extras, budget);
    this.diagram = logic.diagram();
    this.root = Intersection.within(diagram, logic.possible(), relations(logic));
    this.graph = new Subgraph(diagram, root);
    this.issueAt = new int[diagram.depth()];
    this.groupAt = new int[diagram.depth()];
    Arrays.fill(issueAt, -1);
    Arrays.fill(groupAt, -1);
    place(setting.rules().agenda(), logic.layout());
    this.cheapest = new CheapestPath(diagram);
    this.costs = new long[diagram.depth()][];
    for (int l = 0; l < costs.length; l++) {
      costs[l] = new long[issueAt[l] < 0 ? 1 : diagram.size(l)];
    }
    this.nodesAtStart = diagram.nodeCount();
  }

  private static Map<BitSet, Integer> patterns(Group group, Logic logic) {
    PartyLogic party = logic.parties().get(0);
    return group.patterns(party, logic.diagram());
  }

  private void place(Agenda agenda, Layout layout) {
    for (int i = 0; i < agenda.issues().size(); i++) {
      issueAt[layout.issueLevel(i)] = i;
    }
    for (int g = 0; g < groups.size(); g++) {
      groupAt[layout.extraLevel(g)] = g;
    }
  }

  private int[] relations(Logic logic) {
    int[] relations = new int[groups.size()];
    for (int g = 0; g < relations.length; g++) {
      int level = logic.layout().extraLevel(g);
      Map<BitSet, Integer> sets = patterns(groups.get(g), logic);
      for (int p = 0; p < patterns.get(g).size(); p++) {
        int place = p;
        int told = logic.diagram().literal(level, o -> o == place);
        int set = sets.getOrDefault(patterns.get(g).get(p), Diagram.FALSE);
        relations[g] = logic.diagram().or(relations[g], logic.diagram().and(set, told));
      }
    }
    return relations;
  }

  /** {@return the party's stances in force} */
  List<Stance> stances() {
    return stances;
  }

  Diagram diagram() {
    return diagram;
  }

  int root() {
    return root;
  }

  Subgraph graph() {
    return graph;
  }

  /** {@return the place of the group that a level tells of; -1 for an issue's level} */
  int groupAt(int level) {
    return groupAt[level];
  }

  /** {@return for each option of the group's level which stances apply} */
  List<BitSet> patterns(int group) {
    return patterns.get(group);
  }

  /** {@return how many nodes have come since the beginning} */
  int growth() {
    return diagram.nodeCount() - nodesAtStart;
  }

  /** What is done with each group's level on the way of a package through the diagram. */
  @FunctionalInterface
  interface Told {
    /**
     * One level.
     *
     * @param option tells the pattern
     */
    void at(int level, int option);
  }

  /** {@return whether the package is possible; if so, all of its levels have been told} */
  boolean walk(Offer offer, Told told) {
    int node = root;
    for (int level = 0; level < issueAt.length && node != Diagram.FALSE; level++) {
      if (issueAt[level] >= 0) {
        node = diagram.child(node, level, offer.option(issueAt[level]));
      } else {
        int option = 0;
        while (diagram.child(node, option) == Diagram.FALSE) {
          option++;
        }
        told.at(level, option);
        node = diagram.child(node, option);
      }
    }
    return node != Diagram.FALSE;
  }

  /** {@return which of the stances apply to a possible package} */
  BitSet applying(Offer offer) {
    BitSet applying = new BitSet();
    walk(offer, (level, option) -> applying.or(patterns(groupAt[level]).get(option)));
    return applying;
  }

  /**
   * {@return the package of a set that lies nearest to some others, taken together; of several that
   * do, the nearest to yet another}
   *
   * @param set over the issues, not empty
   * @param random chooses where several are as near
   */
  Offer nearest(
      int set, Collection<Offer> to, Offer then, Distances distances, SplittableRandom random) {
    for (int l = 0; l < costs.length; l++) {
      if (issueAt[l] >= 0) {
        distances.fill(issueAt[l], to, then, costs[l]);
      }
    }
    int[] path = cheapest.of(set, costs, random::nextInt);
    int[] options = new int[issueCount()];
    for (int l = 0; l < path.length; l++) {
      if (issueAt[l] >= 0) {
        options[issueAt[l]] = path[l];
      }
    }
    return new Offer(options);
  }

  private int issueCount() {
    return (int) Arrays.stream(issueAt).filter(i -> i >= 0).count();
  }
}
