package parley.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kie.api.runtime.rule.RuleContext;
import parley.model.Period;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.verdict.Firing;

/**
 * Notes what rules state about one package. A rule that is switched off, or not in force on the
 * day, states nothing: so one set of sessions serves every day, and Drools' reading of dates, which
 * depends on locale and time zone, has no part in it.
 */
public final class Recorder {
  /** Under which a session's environment holds its recorder. */
  static final String KEY = "parley.recorder";

  private final Facts facts;
  private final Map<RuleId, Period> periods = new HashMap<>();
  private final Map<String, RuleId> ids;
  private final Map<RuleId, Firing> firings = new HashMap<>();
  private final Map<String, Object> conclusions = new LinkedHashMap<>();
  private Set<RuleId> off = Set.of();
  private LocalDate day = LocalDate.EPOCH;

  /**
   * Ready to note.
   *
   * @param ids the rules by the names that they have for Drools
   */
  Recorder(RuleSet rules, Map<String, RuleId> ids, Facts facts) {
    this.ids = Map.copyOf(ids);
    this.facts = facts;
    for (Rule rule : rules.rules()) {
      periods.put(rule.id(), rule.inForce());
    }
  }

  /** {@return the recorder of the session in which a rule fires} */
  public static Recorder of(RuleContext drools) {
    return (Recorder) drools.getKieRuntime().getEnvironment().get(KEY);
  }

  /** Forgets the last package. */
  void begin(LocalDate day, Set<RuleId> off) {
    this.day = day;
    this.off = off;
    firings.clear();
    conclusions.clear();
  }

  /** A rule whose {@code or} has two true branches fires twice; it counts once. */
  public void fired(RuleContext drools, String because) {
    RuleId id = id(drools);
    if (counts(id)) {
      firings.putIfAbsent(id, new Firing(id, because));
    }
  }

  /** The conclusion of this name is for the stages after. */
  public void concluded(RuleContext drools, String name) {
    if (counts(id(drools))) {
      conclusions.computeIfAbsent(name, facts::conclusion);
    }
  }

  private boolean counts(RuleId id) {
    return !off.contains(id) && Objects.requireNonNull(periods.get(id)).contains(day);
  }

  List<Firing> firings() {
    return new ArrayList<>(firings.values());
  }

  /** {@return a fact for each conclusion drawn so far} */
  Collection<Object> conclusions() {
    return conclusions.values();
  }

  private RuleId id(RuleContext drools) {
    return Objects.requireNonNull(ids.get(drools.getRule().getName()));
  }
}
