package parley.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.definition.rule.Rule;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.RuleContext;
import parley.model.RuleId;
import parley.model.verdict.Firing;

/** Notes what the rules of one session state while a package lies in it. */
final class Recorder {
  /** Under which a session's environment holds its recorder. */
  static final String KEY = "parley.recorder";

  private final FactType conclusionType;
  private final Map<Rule, RuleId> ids = new HashMap<>();
  private final Map<RuleId, Firing> firings = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<FactHandle> handles = new ArrayList<>();
  private Set<RuleId> off = Set.of();

  Recorder(FactType conclusionType) {
    this.conclusionType = conclusionType;
  }

  static Recorder of(RuleContext drools) {
    return (Recorder) drools.getKieRuntime().getEnvironment().get(KEY);
  }

  /** Forgets the last package; what the rules in {@code off} state will not count. */
  void begin(Set<RuleId> off) {
    this.off = off;
    firings.clear();
    names.clear();
    handles.clear();
  }

  /** A rule whose {@code or} has two true branches fires twice; it counts once. */
  void fired(Rule rule, String because) {
    RuleId id = ids.computeIfAbsent(rule, Recorder::id);
    if (!off.contains(id)) {
      firings.putIfAbsent(id, new Firing(id, because));
    }
  }

  void concluded(RuleContext drools, String name) {
    RuleId id = ids.computeIfAbsent(drools.getRule(), Recorder::id);
    if (!off.contains(id) && names.add(name)) {
      handles.add(drools.getKieRuntime().insert(conclusion(name)));
    }
  }

  List<Firing> firings() {
    return List.copyOf(firings.values());
  }

  /** {@return what was concluded, to be taken out of the session again} */
  List<FactHandle> conclusions() {
    return handles;
  }

  private Object conclusion(String name) {
    Object fact = Facts.instance(conclusionType);
    conclusionType.set(fact, "name", name);
    return fact;
  }

  private static RuleId id(Rule rule) {
    String owner = rule.getPackageName().substring(rule.getPackageName().lastIndexOf('.') + 1);
    return new RuleId(owner, rule.getName());
  }
}
