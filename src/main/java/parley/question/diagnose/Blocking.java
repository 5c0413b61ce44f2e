package parley.question.diagnose;

import java.util.ArrayList;
import java.util.List;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.space.logic.Setting;

/**
 * A stance that can keep its party from accepting, with what gives it up.
 *
 * @param concessions of the same party and name, if it is a demand; they are never given up
 *     themselves, for that could only cost deals
 */
record Blocking(Stance stance, List<Stance> concessions) {
  Blocking {
    concessions = List.copyOf(concessions);
  }

  /** {@return the red lines and demands of the parties that must agree, in their order} */
  static List<Blocking> of(Setting setting) {
    RuleSet rules = setting.inForce();
    List<Blocking> blocking = new ArrayList<>();
    for (String party : setting.parties()) {
      List<Stance> stances = rules.stancesOf(party);
      for (Stance stance : stances) {
        if (stance.blocks()) {
          blocking.add(new Blocking(stance, stance.concessions(stances)));
        }
      }
    }
    return blocking;
  }

  RuleId id() {
    return stance.id();
  }

  String party() {
    return stance.party();
  }

  /** {@return how hard it is to give up: its weight times its confidence} */
  double weight() {
    return stance.weight() * stance.rule().confidence();
  }
}
