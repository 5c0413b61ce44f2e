package parley.question.diff;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.question.diff.DayDifference.Zones;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Diagram;
import parley.space.logic.Confirmation;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/** Compares two versions on one day; keeps what was found when a limit stops it. */
final class DayComparison {
  private static final List<Verdict> VERDICTS =
      List.of(Verdict.ACCEPTS, Verdict.HOLDS_OUT, Verdict.REJECTS, Verdict.SILENT);

  private final RuleSetVersion before;
  private final RuleSetVersion after;
  private final Agenda shared;
  private final LocalDate day;
  private final List<PartyDifference> parties = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private Optional<Zones> zones = Optional.empty();
  private Optional<Zones> possible = Optional.empty();

  DayComparison(RuleSetVersion before, RuleSetVersion after, Agenda shared, LocalDate day) {
    this.before = before;
    this.after = after;
    this.shared = shared;
    this.day = day;
  }

  /** Compares; whatever a limit leaves undone is missing in the result. */
  void compare(Budget budget, RuleChanges changes) {
    List<Logic> logics = compare(budget);
    changes.compare(logics.get(0), logics.get(1));
  }

  /** Compares the verdicts only. */
  List<Logic> compare(Budget budget) {
    List<Logic> logics = logics(budget);
    Logic old = logics.get(0);
    Logic now = logics.get(1);
    possible = Optional.of(zones(old.diagram(), old.possible(), now.possible()));
    for (int p = 0; p < shared.parties().size(); p++) {
      compare(old.parties().get(p), now.parties().get(p), old);
    }
    zones = Optional.of(zones(old.diagram(), old.deals(), now.deals()));
    return logics;
  }

  /** {@return whether some package is possible for one only, or some party's verdict differs} */
  boolean differs(Budget budget) {
    List<Logic> logics = logics(budget);
    if (logics.get(0).possible() != logics.get(1).possible()) {
      return true;
    }
    for (int p = 0; p < shared.parties().size(); p++) {
      PartyLogic old = logics.get(0).parties().get(p);
      PartyLogic now = logics.get(1).parties().get(p);
      if (VERDICTS.stream().anyMatch(v -> old.verdict(v) != now.verdict(v))) {
        return true;
      }
    }
    return false;
  }

  private List<Logic> logics(Budget budget) {
    budget.look();
    return Logic.together(List.of(projected(before), projected(after)), budget);
  }

  DayDifference result() {
    return new DayDifference(day, parties, zones, possible, examples);
  }

  private Setting projected(RuleSetVersion version) {
    return Setting.of(Projection.of(version.rules(), shared), day, shared.partyIds());
  }

  private void compare(PartyLogic old, PartyLogic now, Logic logic) {
    Map<VerdictMove, BigInteger> moves = new LinkedHashMap<>();
    List<Example> found = new ArrayList<>();
    for (Verdict from : VERDICTS) {
      for (Verdict to : VERDICTS) {
        int moved = logic.diagram().and(old.verdict(from), now.verdict(to));
        if (from != to && moved != Diagram.FALSE) {
          VerdictMove move = new VerdictMove(from, to);
          moves.put(move, Counting.count(logic.diagram(), moved));
          found.add(example(old.party(), move, NearestPackage.of(logic, shared, moved)));
        }
      }
    }
    parties.add(new PartyDifference(old.party(), moves));
    examples.addAll(found);
  }

  private Example example(String party, VerdictMove move, Terms terms) {
    PartyVerdict was = confirmed(before, party, move.from(), terms);
    PartyVerdict is = confirmed(after, party, move.to(), terms);
    Responsible responsible =
        new Responsible(before.rules().inForce(day), after.rules().inForce(day));
    return new Example(party, move, terms, was, is, responsible.of(was, is));
  }

  /** What a version's own rules say of the package that these terms are in its agenda. */
  private PartyVerdict confirmed(
      RuleSetVersion version, String party, Verdict expected, Terms terms) {
    Setting setting = Setting.of(version.rules(), day, List.of(party));
    return new Confirmation(setting, version.evaluator())
        .verdict(party, expected, version.rules().agenda().complete(terms));
  }

  private static Zones zones(Diagram diagram, int was, int is) {
    return new Zones(
        Counting.count(diagram, was),
        Counting.count(diagram, is),
        Counting.count(diagram, diagram.minus(was, is)),
        Counting.count(diagram, diagram.minus(is, was)));
  }
}
