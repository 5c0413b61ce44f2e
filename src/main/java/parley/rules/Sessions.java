package parley.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/** One session a stage; holds one package after another. */
final class Sessions {
  private final Recorder recorder;
  private final List<KieSession> sessions;
  private final List<FactHandle> handles = new ArrayList<>();

  Sessions(List<InternalKnowledgeBase> stages, Recorder recorder) {
    this.recorder = recorder;
    this.sessions = stages.stream().map(this::session).toList();
  }

  private KieSession session(InternalKnowledgeBase stage) {
    KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();
    settings.setOption(ThreadSafeOption.NO);
    KieSession session = stage.newKieSession(settings, null);
    session.getEnvironment().set(Recorder.KEY, recorder);
    return session;
  }

  /** Lets the recorder hear all that applies to the package that this fact holds. */
  void evaluate(Object terms) {
    for (KieSession session : sessions) {
      evaluate(session, terms);
    }
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
