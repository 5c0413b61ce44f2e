package parley.rules;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.time.SessionPseudoClock;
import parley.model.RuleId;
import parley.model.verdict.Firing;

/**
 * One session a stage, whose clock stands at noon of a day: a rule's dates are midnights, and
 * Drools takes neither as in force.
 */
final class DatedSessions {
  private final Recorder recorder;
  private final List<KieSession> sessions;
  private final List<FactHandle> handles = new ArrayList<>();

  DatedSessions(List<InternalKnowledgeBase> stages, Facts facts, LocalDate day) {
    this.recorder = new Recorder(facts);
    this.sessions = stages.stream().map(s -> session(s, day)).toList();
  }

  private KieSession session(InternalKnowledgeBase stage, LocalDate day) {
    KieSessionConfiguration pseudo = KieServices.get().newKieSessionConfiguration();
    pseudo.setOption(ClockTypeOption.PSEUDO);
    KieSession session = stage.newKieSession(pseudo, null);
    long noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    SessionPseudoClock clock = session.getSessionClock();
    clock.advanceTime(noon, TimeUnit.MILLISECONDS);
    session.getEnvironment().set(Recorder.KEY, recorder);
    return session;
  }

  /** {@return what applies to the package that this fact holds} */
  List<Firing> firings(Object terms, Set<RuleId> off) {
    recorder.begin(off);
    for (KieSession session : sessions) {
      evaluate(session, terms);
    }
    return recorder.firings();
  }

  /** Nothing is inserted while rules fire: conclusions drawn here are for the stages after. */
  private void evaluate(KieSession session, Object terms) {
    handles.add(session.insert(terms));
    for (Object conclusion : recorder.conclusions()) {
      handles.add(session.insert(conclusion));
    }
    session.fireAllRules();
    handles.forEach(session::delete);
    handles.clear();
  }
}
