package parley.rules.emission;

import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import parley.model.Agenda;
import parley.rules.syntax.RuleFile.RuleSyntax;

/**
 * Writes the conditions of rules anew for Drools. What it gets has Parley's own head, names and
 * layout; of the file only the tree is left. Dates and annotations are left out, for Parley alone
 * minds them. Nor is there a consequence: what a rule states is noted without MVEL.
 */
public record RuleEmitter(Agenda agenda) {
  /**
   * {@return one package of rules}
   *
   * @param rules by the names that they have for Drools
   */
  public PackageDescr of(Map<String, RuleSyntax> rules) {
    PackageDescr all = new PackageDescr(DroolsNames.RULES);
    for (String type : List.of(DroolsNames.TERMS, DroolsNames.CONCLUSION)) {
      all.addImport(new ImportDescr(DroolsNames.FACTS + "." + type));
    }
    FunctionImportDescr counting = new FunctionImportDescr();
    counting.setTarget(DroolsNames.COUNTING);
    all.addFunctionImport(counting);
    all.addAttribute(dialect());
    rules.forEach((name, rule) -> all.addRule(rule(name, rule)));
    return all;
  }

  private RuleDescr rule(String name, RuleSyntax rule) {
    RuleDescr emitted = new RuleDescr(name);
    emitted.addAttribute(dialect());
    emitted.setLhs(new ConditionEmitter(agenda).of(rule.when()));
    emitted.setConsequence("");
    return emitted;
  }

  private static AttributeDescr dialect() {
    return new AttributeDescr("dialect", "mvel");
  }
}
