package parley.question.search;

import java.util.BitSet;
import java.util.List;
import parley.model.Fraction;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.space.logic.Layout;
import parley.space.logic.Logic;

/**
 * A demand that may be given up at a loss, or a preference.
 *
 * @param group the demands of its name, with the concessions that they share
 * @param losses the weight that a deal may lose with it, each once; nothing comes first
 */
record Losing(DemandGroup group, Stance demand, List<Fraction> losses) {
  Losing {
    losses = List.copyOf(losses);
  }

  /** {@return those of a group, in its order} */
  static List<Losing> of(DemandGroup group) {
    return group.demands().stream()
        .map(d -> new Losing(group, d, group.losses(d)))
        .filter(l -> l.losses().size() > 1)
        .toList();
  }

  /** {@return one of the losses: that where the demand is unmet and this concession applies} */
  Fraction lost(Concession concession) {
    return DemandGroup.lost(demand, concession);
  }

  /** {@return whether a deal may leave the demand unmet without a concession} */
  boolean mayBeUnmet() {
    return group.mayBeUnmet();
  }

  /** {@return a level that tells the loss} */
  Layout.Extra extra(RuleSet inForce) {
    BitSet support = Logic.support(inForce, demand);
    group.concessions().forEach(c -> support.or(Logic.support(inForce, c)));
    return new Layout.Extra(losses.size(), support);
  }
}
