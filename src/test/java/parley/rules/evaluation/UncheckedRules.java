package parley.rules.evaluation;

import org.kie.api.definition.type.FactType;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.Terms;

/** What would happen if nobody checked rule files. */
public final class UncheckedRules {
  private UncheckedRules() {}

  /**
   * Has Drools evaluate a file as it stands, with the status quo.
   *
   * @param recorded rules of the names that the file uses, so that statements can be recorded
   */
  public static void evaluate(Agenda agenda, RuleSet recorded, String file) {
    KieHelper helper = new KieHelper();
    helper.addContent(Facts.declarations(agenda), ResourceType.DRL);
    helper.addContent(file, ResourceType.DRL);
    var base = helper.build();
    FactType terms = base.getFactType(agenda.packageName(), "Terms");
    FactType conclusion = base.getFactType(agenda.packageName(), "Conclusion");
    Facts facts = new Facts(agenda, terms, conclusion);
    KieSession session = base.newKieSession();
    session.getEnvironment().set(Recorder.KEY, new Recorder(recorded, facts));
    session.insert(facts.terms(agenda.complete(Terms.none())));
    session.fireAllRules();
    session.dispose();
  }
}
