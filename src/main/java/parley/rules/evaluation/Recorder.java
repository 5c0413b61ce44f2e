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
final class Recorder {
  /** Under which a session's environment holds its recorder. */
  static final String KEY = "parley.recorder";

  private final Facts facts;
  private final List<Noted> notes = new ArrayList<>();
  private final List<Firing> firings = new ArrayList<>();
  private final Map<String, Object> conclusions = new LinkedHashMap<>();
  private Set<RuleId> off = Set.of();
  private LocalDate day = LocalDate.EPOCH;
  private long packages;

  /** A rule, the last package to which it applied, and what was noted then. */
  private static final class Noted {
    private final RuleId id;
    private final Period inForce;
    private long last;
    private Firing firing;

    Noted(Rule rule) {
      this.id = rule.id();
      this.inForce = rule.inForce();
      this.firing = new Firing(id, "");
    }
  }

  /**
   * Ready to note.
   *
   * @param ids of the rules, each at its number
   */
  Recorder(RuleSet rules, List<RuleId> ids, Facts facts) {
    this.facts = facts;
    Map<RuleId, Noted> byId = new HashMap<>();
    rules.rules().forEach(r -> byId.put(r.id(), new Noted(r)));
    ids.forEach(id -> notes.add(Objects.requireNonNull(byId.get(id))));
  }

  /** {@return the recorder of the session in which a rule fires} */
  static Recorder of(RuleContext drools) {
    return (Recorder) drools.getKieRuntime().getEnvironment().get(KEY);
  }

  /** Forgets the last package. */
  void begin(LocalDate day, Set<RuleId> off) {
    this.day = day;
    this.off = off;
    packages++;
    firings.clear();
    conclusions.clear();
  }

  /** A rule whose {@code or} has two true branches fires twice; it counts once. */
  void fired(int rule, String because) {
    Noted noted = notes.get(rule);
    if (noted.last != packages && counts(noted)) {
      noted.last = packages;
      if (!noted.firing.because().equals(because)) {
        noted.firing = new Firing(noted.id, because);
      }
      firings.add(noted.firing);
    }
  }

  /** The conclusion of this name is for the stages after. */
  void concluded(int rule, String name) {
    if (counts(notes.get(rule))) {
      conclusions.computeIfAbsent(name, facts::conclusion);
    }
  }

  private boolean counts(Noted noted) {
    return noted.inForce.contains(day) && (off.isEmpty() || !off.contains(noted.id));
  }

  List<Firing> firings() {
    return List.copyOf(firings);
  }

  /** {@return a fact for each conclusion drawn so far} */
  Collection<Object> conclusions() {
    return conclusions.values();
  }
}
