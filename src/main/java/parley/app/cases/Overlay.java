package parley.app.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Fraction;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * What is assumed of a case's rules, put over them.
 *
 * @param off rules left out, as if they were not written
 * @param weights how much some demands and preferences matter, instead of what their rules say
 */
public record Overlay(Set<RuleId> off, Map<RuleId, Fraction> weights) {
  static final Overlay NONE = new Overlay(Set.of(), Map.of());

  public Overlay {
    off = Set.copyOf(off);
    weights = Map.copyOf(weights);
  }

  RuleSet over(RuleSet rules) {
    if (off.isEmpty() && weights.isEmpty()) {
      return rules;
    }
    List<Stance> weighed = rules.stances().stream().map(this::weighed).toList();
    return new RuleSet(rules.agenda(), weighed, rules.conclusions(), rules.impossibilities())
        .without(off);
  }

  Set<RuleId> off(Set<RuleId> more) {
    Set<RuleId> all = new LinkedHashSet<>(off);
    all.addAll(more);
    return all;
  }

  private Stance weighed(Stance stance) {
    Fraction weight = weights.getOrDefault(stance.id(), stance.exactWeight());
    return stance.counts() ? stance.weighing(weight) : stance;
  }
}
