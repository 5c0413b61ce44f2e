package parley.rules.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/** One session a base of a stage; holds one package after another. */
final class Sessions {
  private final Recorder recorder;
  private final KieSessionConfiguration settings;
  private final List<List<KieSession>> stages = new ArrayList<>();
  private final List<FactHandle> handles = new ArrayList<>();
  private int known;

  Sessions(Recorder recorder, int stages) {
    this.recorder = recorder;
    this.settings = KieServices.get().newKieSessionConfiguration();
    settings.setOption(ThreadSafeOption.NO);
    for (int stage = 0; stage < stages; stage++) {
      this.stages.add(new ArrayList<>());
    }
  }

  /**
   * Has rules evaluated with the others of their stage.
   *
   * @param bases all that there are, the known ones first
   */
  void addMissing(List<CompiledStage> bases) {
    for (CompiledStage base : bases.subList(known, bases.size())) {
      KieSession session = base.rules().newKieSession(settings, null);
      session.getEnvironment().set(Recorder.KEY, recorder);
      stages.get(base.stage()).add(session);
    }
    known = bases.size();
  }

  /** Lets the recorder hear all that applies to the package that this fact holds. */
  void evaluate(Object terms) {
    for (List<KieSession> stage : stages) {
      List<Object> conclusions = List.copyOf(recorder.conclusions());
      for (KieSession session : stage) {
        evaluate(session, terms, conclusions);
      }
    }
  }

  /** Nothing is inserted while rules fire: conclusions drawn here are for the stages after. */
  private void evaluate(KieSession session, Object terms, List<Object> conclusions) {
    handles.add(session.insert(terms));
    for (Object conclusion : conclusions) {
      handles.add(session.insert(conclusion));
    }
    session.fireAllRules();
    handles.forEach(session::delete);
    handles.clear();
  }
}
