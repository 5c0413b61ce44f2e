package parley.question.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.wording.StanceWording;
import parley.space.logic.Logic;

/**
 * The stances of a case read back in words.
 *
 * @param rules those that are shown: all of the case, or those in force on the day
 * @param asOf the day; empty: whatever the date
 * @param parties by id, in the agenda's order; a party without a stance has an empty list
 * @param shared the shared rules on which all these rest, each once
 * @param impossible what cannot stand together, whoever agrees
 */
public record Positions(
    RuleSet rules,
    Optional<LocalDate> asOf,
    Map<String, List<HeldStance>> parties,
    List<SharedWords> shared,
    List<ImpossibleWords> impossible) {
  private static final Comparator<Stance> ORDER =
      Comparator.comparing(Stance::kind).thenComparing(s -> s.rule().place());

  public Positions {
    Map<String, List<HeldStance>> copy = new LinkedHashMap<>();
    parties.forEach((p, list) -> copy.put(p, List.copyOf(list)));
    parties = Collections.unmodifiableMap(copy);
    shared = List.copyOf(shared);
    impossible = List.copyOf(impossible);
  }

  /**
   * {@return the stances of some parties}
   *
   * @param parties ids of the agenda; empty: all
   */
  public static Positions of(RuleSet all, Optional<LocalDate> asOf, List<String> parties) {
    RuleSet rules = asOf.map(all::inForce).orElse(all);
    StanceWording wording = new StanceWording(rules);
    Map<String, List<HeldStance>> positions = new LinkedHashMap<>();
    List<Rule> shown = new ArrayList<>();
    for (String party : rules.agenda().partyIds()) {
      if (parties.isEmpty() || parties.contains(party)) {
        List<Stance> stances = rules.stancesOf(party).stream().sorted(ORDER).toList();
        stances.forEach(s -> shown.add(s.rule()));
        positions.put(party, stances.stream().map(s -> position(rules, wording, s)).toList());
      }
    }
    rules.impossibilities().forEach(i -> shown.add(i.rule()));
    List<SharedWords> shared =
        rules.behind(shown.stream().map(Rule::condition)).stream()
            .map(c -> new SharedWords(c, "applies " + wording.condition(c.rule().condition())))
            .toList();
    List<ImpossibleWords> impossible =
        rules.impossibilities().stream()
            .map(i -> new ImpossibleWords(i, wording.impossible(i)))
            .toList();
    return new Positions(rules, asOf, positions, shared, impossible);
  }

  private static HeldStance position(RuleSet rules, StanceWording wording, Stance stance) {
    boolean concedes = stance.concedes();
    return new HeldStance(
        stance,
        wording.of(stance),
        issues(rules, stance),
        concedes ? List.of() : wording.concessions(stance),
        concedes && !wording.givenUp(stance).isEmpty());
  }

  private static List<String> issues(RuleSet rules, Stance stance) {
    Agenda agenda = rules.agenda();
    return Logic.support(rules, stance).stream().mapToObj(i -> agenda.issueIds().get(i)).toList();
  }
}
