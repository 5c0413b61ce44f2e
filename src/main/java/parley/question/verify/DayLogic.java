package parley.question.verify;

import java.time.LocalDate;
import java.util.Optional;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.Verdict;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/**
 * The rules of one day as sets of packages.
 *
 * @param stopped why they could not be built; empty iff they were
 */
record DayLogic(Optional<Logic> logic, Optional<String> stopped) {
  static DayLogic of(RuleSet rules, LocalDate day, Limits limits) {
    try {
      Setting setting = Setting.of(rules, day, rules.agenda().partyIds());
      return new DayLogic(Optional.of(new Logic(setting, Budget.start(limits))), Optional.empty());
    } catch (Exhausted e) {
      return new DayLogic(Optional.empty(), Optional.of(e.reason()));
    }
  }

  /** {@return the party's verdict on a complete package, stance by stance; empty if stopped} */
  Optional<Verdict> verdict(String party, Terms terms) {
    return logic.flatMap(
        l ->
            l.parties().stream()
                .filter(p -> p.party().equals(party))
                .findFirst()
                .map(p -> verdict(l, p, l.layout().path(terms))));
  }

  /** Asks stance by stance, as a set of all packages that a party accepts may be too large. */
  private static Verdict verdict(Logic logic, PartyLogic party, int[] path) {
    if (party.isSilent()) {
      return Verdict.SILENT;
    }
    boolean enough = contains(logic.diagram(), party.reserved(), path);
    Verdict verdict = enough ? Verdict.ACCEPTS : Verdict.HOLDS_OUT;
    for (var set : party.blocking()) {
      if (!contains(logic.diagram(), set.respected(), path)) {
        if (set.stance().demandName().isEmpty()) {
          return Verdict.REJECTS;
        }
        verdict = Verdict.HOLDS_OUT;
      }
    }
    return verdict;
  }

  private static boolean contains(Diagram diagram, int set, int[] path) {
    int node = set;
    while (node > Diagram.TRUE) {
      node = diagram.child(node, path[diagram.level(node)]);
    }
    return node == Diagram.TRUE;
  }
}
