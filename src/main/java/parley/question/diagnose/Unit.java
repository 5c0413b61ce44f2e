package parley.question.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.RuleId;
import parley.model.Stance;
import parley.space.diagram.Diagram;
import parley.space.logic.PartyLogic;

/**
 * Stances that must be looked at together, one red line or all of one name, as sets of packages.
 *
 * @param respected the packages on which none of them keeps the party from accepting
 * @param without the same, with one of the rules switched off
 */
record Unit(int respected, Map<RuleId, Integer> without) {
  /** {@return the units of a party, in the order of their first stance} */
  static List<Unit> of(PartyLogic party, Diagram diagram) {
    Map<String, List<Stance>> together = new LinkedHashMap<>();
    for (Stance stance : party.stances()) {
      String key = stance.demandName().map(n -> "name " + n).orElse("rule " + stance.id());
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(stance);
    }
    return together.values().stream().map(s -> of(s, party, diagram)).toList();
  }

  private static Unit of(List<Stance> stances, PartyLogic party, Diagram diagram) {
    Map<RuleId, Integer> without = new LinkedHashMap<>();
    stances.forEach(s -> without.put(s.id(), respected(stances, Optional.of(s), party, diagram)));
    return new Unit(respected(stances, Optional.empty(), party, diagram), without);
  }

  private static int respected(
      List<Stance> stances, Optional<Stance> off, PartyLogic party, Diagram diagram) {
    int crossed = Diagram.FALSE;
    int givenUp = Diagram.FALSE;
    for (Stance stance : stances) {
      if (off.isPresent() && off.get().id().equals(stance.id())) {
        continue;
      }
      int condition = party.condition(stance);
      if (stance.concedes()) {
        givenUp = diagram.or(givenUp, condition);
      } else if (stance.blocks()) {
        crossed = diagram.or(crossed, condition);
      }
    }
    return diagram.not(diagram.minus(crossed, givenUp));
  }
}
