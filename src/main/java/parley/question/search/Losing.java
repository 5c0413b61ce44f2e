package parley.question.search;

import java.util.BitSet;
import java.util.List;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.space.logic.Layout;
import parley.space.logic.Logic;

/**
 * A demand that may be given up at a loss, or a preference.
 *
 * @param group the demands of its name, with the concessions that they share
 * @param losses what may become of it, each once; that it is met comes first
 */
record Losing(DemandGroup group, Stance demand, List<Loss> losses) {
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
