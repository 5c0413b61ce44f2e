package parley.question.diagnose;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.space.diagram.Diagram;
import parley.space.logic.Confirmation;
import parley.space.logic.Disagreement;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;
import parley.space.logic.StanceSet;

/** Plays conflicts forward again before they are reported. */
final class Replay {
  private final Setting setting;
  private final List<Blocking> stances;
  private final SatOracle oracle;
  private final Logic logic;
  private final Evaluator evaluator;

  Replay(
      Setting setting, List<Blocking> stances, SatOracle oracle, Logic logic, Evaluator evaluator) {
    this.setting = setting;
    this.stances = stances;
    this.oracle = oracle;
    this.logic = logic;
    this.evaluator = evaluator;
  }

  /**
   * Checks that the conflict leaves no package, by the diagram too, and that without any one of its
   * stances the rules themselves leave the package that the solver names.
   */
  void conflict(BitSet conflict) {
    List<StanceSet> sets = conflict.stream().mapToObj(logic.blocking()::get).toList();
    if (logic.agreed(accepted(sets)) != Diagram.FALSE) {
      throw new Disagreement("conflict", "some package left", Terms.none());
    }
    for (int spared : conflict.stream().toArray()) {
      BitSet rest = (BitSet) conflict.clone();
      rest.clear(spared);
      Terms left =
          oracle
              .packageRespecting(rest)
              .orElseThrow(() -> new Disagreement("minimal", "not minimal", Terms.none()));
      Set<RuleId> dropped = new LinkedHashSet<>();
      for (int i = 0; i < stances.size(); i++) {
        if (!rest.get(i)) {
          dropped.add(stances.get(i).id());
        }
      }
      new Confirmation(setting.givingUp(dropped), evaluator).deal(left);
    }
  }

  /** {@return by party, what it accepts if it holds these stances only} */
  private int[] accepted(List<StanceSet> held) {
    return logic.parties().stream()
        .mapToInt(p -> logic.within(reserved(p), of(p.party(), held)))
        .toArray();
  }

  private int reserved(PartyLogic party) {
    return logic.diagram().and(logic.possible(), party.reserved());
  }

  private static List<StanceSet> of(String party, List<StanceSet> held) {
    return held.stream().filter(s -> s.stance().party().equals(party)).toList();
  }
}
