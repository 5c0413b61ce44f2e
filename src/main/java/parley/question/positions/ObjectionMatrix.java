package parley.question.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Conclusion;
import parley.model.Impossibility;
import parley.model.Issue;
import parley.model.Period;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Subgraph;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/**
 * Which options of which issues each party objects to: an option counts if there is a possible
 * package with it at which a red line, a demand or a preference is not respected, and would be with
 * another option of the same issue. The package with that other option need not be possible: where
 * one option forces another, the party objects to both. Concessions are left aside.
 */
public final class ObjectionMatrix {
  private final Logic logic;
  private final Diagram diagram;
  private final RuleSet rules;

  private ObjectionMatrix(Positions positions, Budget budget) {
    List<String> parties = List.copyOf(positions.parties().keySet());
    this.rules = undated(positions.rules(), positions.asOf().isPresent());
    this.logic = new Logic(Setting.of(this.rules, LocalDate.EPOCH, parties), budget);
    this.diagram = logic.diagram();
  }

  /** {@return by party and issue, in the agenda's order; an issue without objections is missing} */
  public static Map<String, Map<String, List<Objection>>> of(Positions positions, Budget budget) {
    ObjectionMatrix matrix = new ObjectionMatrix(positions, budget);
    Map<String, Map<String, List<Objection>>> all = new LinkedHashMap<>();
    matrix.logic.parties().forEach(p -> all.put(p.party(), matrix.objections(p)));
    return all;
  }

  /**
   * All that is shown counts, whatever its date. Without a day, what is impossible on some days
   * only is possible on others.
   */
  private static RuleSet undated(RuleSet rules, boolean onDay) {
    return new RuleSet(
        rules.agenda(),
        rules.stances().stream().map(s -> s.with(undated(s.rule()))).toList(),
        rules.conclusions().stream().map(c -> new Conclusion(undated(c.rule()), c.name())).toList(),
        rules.impossibilities().stream()
            .filter(i -> onDay || i.rule().inForce().equals(Period.always()))
            .map(i -> new Impossibility(undated(i.rule())))
            .toList());
  }

  private static Rule undated(Rule rule) {
    return rule.with(Period.always());
  }

  private Map<String, List<Objection>> objections(PartyLogic party) {
    Map<String, List<Objection>> objections = new LinkedHashMap<>();
    for (Issue issue : rules.agenda().issues()) {
      Map<String, Objection> found = new HashMap<>();
      for (Stance stance : party.stances()) {
        if (!stance.concedes()) {
          add(found, issue, stance, party.condition(stance));
        }
      }
      List<Objection> sorted =
          issue.optionIds().stream().filter(found::containsKey).map(found::get).toList();
      if (!sorted.isEmpty()) {
        objections.put(issue.id(), sorted);
      }
    }
    return objections;
  }

  private void add(Map<String, Objection> found, Issue issue, Stance stance, int condition) {
    int level = logic.layout().level(issue.id());
    if (!new Subgraph(diagram, condition).support().get(level)) {
      return;
    }
    List<Integer> parts = parts(condition, level);
    List<Integer> distinct = parts.stream().distinct().toList();
    List<Integer> possible = parts(logic.possible(), level);
    for (int option = 0; option < parts.size(); option++) {
      int with = possible.get(option);
      int here = diagram.and(with, parts.get(option));
      diagram.budget().step();
      boolean matters = distinct.stream().anyMatch(p -> diagram.minus(here, p) != Diagram.FALSE);
      if (matters) {
        String id = issue.optionIds().get(option);
        Objection one = new Objection(id, stance.kind(), here == with);
        found.merge(id, one, ObjectionMatrix::stronger);
      }
    }
  }

  private static Objection stronger(Objection a, Objection b) {
    if (a.kind() == b.kind()) {
      return a.alone() ? a : b;
    }
    return a.kind().compareTo(b.kind()) < 0 ? a : b;
  }

  /**
   * {@return for each option of a level the packages of a set, that option taken for granted}
   *
   * <p>Of the thousands of options that an issue may have, few differ from each other.
   */
  private List<Integer> parts(int set, int level) {
    List<Integer> nodes = new ArrayList<>();
    collect(set, level, nodes, new HashSet<>());
    Map<List<Integer>, Integer> known = new HashMap<>();
    List<Integer> parts = new ArrayList<>();
    for (int o = 0; o < diagram.size(level); o++) {
      int option = o;
      diagram.budget().step(nodes.size() + 1);
      List<Integer> same = nodes.stream().map(n -> diagram.child(n, option)).toList();
      Integer part = known.get(same);
      if (part == null) {
        part = part(set, level, option, new HashMap<>());
        known.put(same, part);
      }
      parts.add(part);
    }
    return parts;
  }

  /** Finds the nodes of a level below another. */
  private void collect(int node, int level, List<Integer> found, Set<Integer> visited) {
    int at = diagram.level(node);
    if (at > level || !visited.add(node)) {
      return;
    }
    if (at == level) {
      found.add(node);
      return;
    }
    diagram.budget().step(diagram.size(at));
    for (int o = 0; o < diagram.size(at); o++) {
      collect(diagram.child(node, o), level, found, visited);
    }
  }

  private int part(int node, int level, int option, Map<Integer, Integer> known) {
    int at = diagram.level(node);
    if (at >= level) {
      return at == level ? diagram.child(node, option) : node;
    }
    Integer before = known.get(node);
    if (before != null) {
      return before;
    }
    diagram.budget().step(diagram.size(at));
    int part = diagram.branch(at, o -> part(diagram.child(node, o), level, option, known));
    known.put(node, part);
    return part;
  }
}
