package parley.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The checked rules of a case.
 *
 * @param stances by party in the agenda's order, then by file and line
 * @param conclusions in an order in which each rests only on names concluded before it
 * @param impossibilities what rules packages out, by file and line
 */
public record RuleSet(
    Agenda agenda,
    List<Stance> stances,
    List<Conclusion> conclusions,
    List<Impossibility> impossibilities) {
  public RuleSet {
    stances = List.copyOf(stances);
    conclusions = List.copyOf(conclusions);
    impossibilities = List.copyOf(impossibilities);
  }

  /** Rules under which every package is possible. */
  public RuleSet(Agenda agenda, List<Stance> stances, List<Conclusion> conclusions) {
    this(agenda, stances, conclusions, List.of());
  }

  /** {@return the same rules with another agenda over the same issues and parties} */
  public RuleSet with(Agenda other) {
    return new RuleSet(other, stances, conclusions, impossibilities);
  }

  /** {@return the same with another stance in the place of the one of the same id} */
  public RuleSet replacing(Stance other) {
    return new RuleSet(
        agenda,
        stances.stream().map(s -> s.id().equals(other.id()) ? other : s).toList(),
        conclusions,
        impossibilities);
  }

  /** {@return a party's stances, by file and line; empty if it has none} */
  public List<Stance> stancesOf(String party) {
    return stances.stream().filter(s -> s.party().equals(party)).toList();
  }

  public Optional<Stance> stance(RuleId id) {
    return stances.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** {@return every rule: those that conclude, those that rule packages out, then the stances} */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    conclusions.forEach(c -> rules.add(c.rule()));
    impossibilities.forEach(i -> rules.add(i.rule()));
    stances.forEach(s -> rules.add(s.rule()));
    return List.copyOf(rules);
  }

  public RuleSet inForce(LocalDate day) {
    return keep(r -> r.inForce().contains(day));
  }

  /** {@return the rules without those of the given ids; ids that no rule has are ignored} */
  public RuleSet without(Set<RuleId> off) {
    return keep(r -> !off.contains(r.id()));
  }

  /** {@return the names of all conclusions that hold on complete terms, whatever the date} */
  public Set<String> conclusionsOn(Terms terms) {
    Set<String> names = new LinkedHashSet<>();
    for (Conclusion conclusion : conclusions) {
      if (conclusion.rule().condition().holds(terms, names)) {
        names.add(conclusion.name());
      }
    }
    return names;
  }

  /** {@return the conclusions on which some conditions rest, through others too; in order} */
  public List<Conclusion> behind(Stream<Condition> conditions) {
    Set<String> names = new HashSet<>();
    conditions.forEach(c -> names.addAll(c.conclusions()));
    Deque<Conclusion> behind = new ArrayDeque<>();
    for (int i = conclusions.size() - 1; i >= 0; i--) {
      Conclusion conclusion = conclusions.get(i);
      if (names.contains(conclusion.name())) {
        names.addAll(conclusion.rule().condition().conclusions());
        behind.addFirst(conclusion);
      }
    }
    return List.copyOf(behind);
  }

  private RuleSet keep(Predicate<Rule> kept) {
    return new RuleSet(
        agenda,
        stances.stream().filter(s -> kept.test(s.rule())).toList(),
        conclusions.stream().filter(c -> kept.test(c.rule())).toList(),
        impossibilities.stream().filter(i -> kept.test(i.rule())).toList());
  }
}
