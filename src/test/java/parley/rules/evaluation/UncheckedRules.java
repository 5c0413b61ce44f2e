package parley.rules.evaluation;

import org.kie.api.definition.type.FactType;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.rules.emission.DroolsNames;

/** What would happen if nobody checked rule files. */
public final class UncheckedRules {
  private UncheckedRules() {}

  /** Has Drools evaluate a file as it stands, with the status quo. */
  public static void evaluate(Agenda agenda, String file) {
    KieHelper helper = new KieHelper();
    helper.addContent(declarations(agenda), ResourceType.DRL);
    helper.addContent(file, ResourceType.DRL);
    var base = helper.build();
    FactType terms = base.getFactType(agenda.packageName(), "Terms");
    KieSession session = base.newKieSession();
    session.insert(statusQuo(agenda, terms));
    session.fireAllRules();
    session.dispose();
  }

  /** With the fields' names as authors write them, in the package that they import. */
  private static String declarations(Agenda agenda) {
    return Facts.declarations(agenda)
        .replace(DroolsNames.FACTS, agenda.packageName())
        .replace(" " + DroolsNames.field(""), " ");
  }

  private static Object statusQuo(Agenda agenda, FactType type) {
    try {
      Object fact = type.newInstance();
      for (Issue issue : agenda.issues()) {
        Option option = issue.option(issue.statusQuo()).orElseThrow();
        type.set(fact, issue.id(), Facts.value(issue, option));
      }
      return fact;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
