package parley.rules.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import parley.model.Conclusion;
import parley.model.RuleId;
import parley.rules.emission.RuleEmitter;
import parley.rules.syntax.RuleFile.RuleSyntax;

/**
 * Parts rules into those that conclude, layer by layer, and those that take a stance. So whoever
 * reads a conclusion (or its absence) sees it complete, and no session sees a fact arrive after it
 * has begun to match, which Drools 10.2 gets wrong where conditions nest.
 */
final class Stages {
  private final RuleEmitter emitter;
  private final Map<RuleId, RuleSyntax> written;
  private final Map<RuleId, Integer> layers = new HashMap<>();
  private final Map<RuleId, String> names = new HashMap<>();

  Stages(CheckedRules checked) {
    this.emitter = new RuleEmitter(checked.rules().agenda());
    this.written = checked.written();
    for (Conclusion conclusion : checked.rules().conclusions()) {
      layers.put(conclusion.rule().id(), checked.layers().getOrDefault(conclusion.name(), 0));
    }
    written.keySet().forEach(id -> names.put(id, "r" + names.size()));
  }

  /** {@return how many there are; the stances are the last} */
  int count() {
    return 1 + layers.values().stream().mapToInt(l -> l + 1).max().orElse(0);
  }

  /** {@return the rules by the names that they have for Drools} */
  Map<String, RuleId> ids() {
    Map<String, RuleId> ids = new HashMap<>();
    names.forEach((id, name) -> ids.put(name, id));
    return ids;
  }

  /** {@return those of some rules that belong to a stage, from 0; empty if none does} */
  Optional<PackageDescr> of(int stage, Set<RuleId> rules) {
    int last = count() - 1;
    Map<String, RuleSyntax> part = new LinkedHashMap<>();
    written.forEach(
        (id, rule) -> {
          if (rules.contains(id) && layers.getOrDefault(id, last) == stage) {
            part.put(names.getOrDefault(id, ""), rule);
          }
        });
    return part.isEmpty() ? Optional.empty() : Optional.of(emitter.of(part));
  }
}
