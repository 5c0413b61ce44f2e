package parley.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;
import parley.model.RuleId;
import parley.model.verdict.Firing;

/** Notes what rules state about one package. */
final class Recorder {
  /** Under which a session's environment holds its recorder. */
  static final String KEY = "parley.recorder";

  private final Facts facts;
  private final Map<Rule, RuleId> ids = new HashMap<>();
  private final Map<RuleId, Firing> firings = new HashMap<>();
  private final Map<String, Object> conclusions = new LinkedHashMap<>();
  private Set<RuleId> off = Set.of();

  Recorder(Facts facts) {
    this.facts = facts;
  }

  static Recorder of(RuleContext drools) {
    return (Recorder) drools.getKieRuntime().getEnvironment().get(KEY);
  }

  /** Forgets the last package; what the rules in {@code off} state will not count. */
  void begin(Set<RuleId> off) {
    this.off = off;
    firings.clear();
    conclusions.clear();
  }

  /** A rule whose {@code or} has two true branches fires twice; it counts once. */
  void fired(Rule rule, String because) {
    RuleId id = ids.computeIfAbsent(rule, RuleIds::of);
    if (!off.contains(id)) {
      firings.putIfAbsent(id, new Firing(id, because));
    }
  }

  void concluded(Rule rule, String name) {
    if (!off.contains(ids.computeIfAbsent(rule, RuleIds::of))) {
      conclusions.computeIfAbsent(name, facts::conclusion);
    }
  }

  List<Firing> firings() {
    return new ArrayList<>(firings.values());
  }

  /** {@return a fact for each conclusion drawn so far} */
  Collection<Object> conclusions() {
    return conclusions.values();
  }
}
