package parley.question.open;

import java.util.ArrayList;
import java.util.List;
import parley.model.Impossibility;
import parley.model.Terms;
import parley.model.verdict.Contradiction;
import parley.space.diagram.Diagram;
import parley.space.diagram.Restriction;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

/** The rules that call completions of a partial package impossible, all of them or some. */
record OpenContradictions(Logic logic, Restriction restriction, Setting setting, Terms settled) {
  List<Contradiction> list() {
    List<Contradiction> found = new ArrayList<>();
    for (Impossibility one : setting.inForce().impossibilities()) {
      int ruledOut = restriction.of(logic.holds(one.rule().condition()));
      if (ruledOut != Diagram.FALSE) {
        String because =
            OpenFindings.because(one.rule().because(), setting.rules().agenda(), settled);
        found.add(new Contradiction(one, because, ruledOut != Diagram.TRUE));
      }
    }
    return found;
  }
}
