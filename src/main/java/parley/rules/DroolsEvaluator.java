package parley.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.time.SessionPseudoClock;
import parley.model.Agenda;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;

/**
 * Evaluates rules by Drools: the first reading, which is what a rule means. Keeps one session for
 * each date, whose clock stands at noon of that day in the machine's time zone (Drools reads a
 * rule's dates as midnight of that zone and takes neither border as in force). Not safe for several
 * threads.
 */
public final class DroolsEvaluator implements Evaluator {
  private final KieBase base;
  private final Facts facts;
  private final FactType conclusionType;
  private final Map<LocalDate, Dated> sessions = new HashMap<>();

  private record Dated(KieSession session, Recorder recorder) {}

  private DroolsEvaluator(KieBase base, Agenda agenda) {
    this.base = base;
    this.facts = new Facts(agenda, base.getFactType(agenda.packageName(), "Terms"));
    this.conclusionType = base.getFactType(agenda.packageName(), "Conclusion");
  }

  /** Compiles the rules; takes most of a second on a cold JVM. */
  public static DroolsEvaluator of(CheckedRules checked) {
    return new DroolsEvaluator(new Compiler(checked).compile(), checked.rules().agenda());
  }

  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    Dated dated = sessions.computeIfAbsent(asOf, this::session);
    KieSession session = dated.session;
    dated.recorder.begin(off);
    FactHandle handle = session.insert(facts.terms(terms));
    session.fireAllRules();
    session.delete(handle);
    dated.recorder.conclusions().forEach(session::delete);
    return dated.recorder.firings();
  }

  private Dated session(LocalDate day) {
    KieSessionConfiguration pseudo = KieServices.get().newKieSessionConfiguration();
    pseudo.setOption(ClockTypeOption.PSEUDO);
    KieSession session = base.newKieSession(pseudo, null);
    long noon = day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
    SessionPseudoClock clock = session.getSessionClock();
    clock.advanceTime(noon, TimeUnit.MILLISECONDS);
    Recorder recorder = new Recorder(conclusionType);
    session.getEnvironment().set(Recorder.KEY, recorder);
    return new Dated(session, recorder);
  }
}
