package parley.rules.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final List<RuleId> ids;
  private final Map<String, NotedConsequence> consequences = new HashMap<>();

  Stages(CheckedRules checked) {
    this.emitter = new RuleEmitter(checked.rules().agenda());
    this.written = checked.written();
    for (Conclusion conclusion : checked.rules().conclusions()) {
      layers.put(conclusion.rule().id(), checked.layers().getOrDefault(conclusion.name(), 0));
    }
    this.ids = List.copyOf(written.keySet());
    written.forEach(
        (id, rule) -> {
          int number = consequences.size();
          consequences.put(name(number), new NotedConsequence(number, rule.then()));
        });
  }

  /** {@return how many there are; the stances are the last} */
  int count() {
    return 1 + layers.values().stream().mapToInt(l -> l + 1).max().orElse(0);
  }

  /** {@return the rules, each at its number} */
  List<RuleId> ids() {
    return ids;
  }

  /** {@return what rules state, by the names that they have for Drools} */
  Map<String, NotedConsequence> consequences() {
    return consequences;
  }

  private static String name(int number) {
    return "r" + number;
  }

  /** {@return those of some rules that belong to a stage, from 0; empty if none does} */
  Optional<PackageDescr> of(int stage, Set<RuleId> rules) {
    int last = count() - 1;
    Map<String, RuleSyntax> part = new LinkedHashMap<>();
    for (int number = 0; number < ids.size(); number++) {
      RuleId id = ids.get(number);
      if (rules.contains(id) && layers.getOrDefault(id, last) == stage) {
        part.put(name(number), Objects.requireNonNull(written.get(id)));
      }
    }
    return part.isEmpty() ? Optional.empty() : Optional.of(emitter.of(part));
  }
}
