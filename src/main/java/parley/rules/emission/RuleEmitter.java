package parley.rules.emission;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import parley.model.Agenda;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFile.Statement;
import parley.rules.syntax.RuleFile.Variable;

/**
 * Writes rules anew for Drools. What it gets has Parley's own head, names and layout; of the file
 * only the tree is left. Dates and annotations are left out, for Parley alone minds them.
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
    for (String target : List.of(DroolsNames.STATEMENTS, DroolsNames.COUNTING)) {
      FunctionImportDescr functions = new FunctionImportDescr();
      functions.setTarget(target);
      all.addFunctionImport(functions);
    }
    all.addAttribute(dialect());
    rules.forEach((name, rule) -> all.addRule(rule(name, rule)));
    return all;
  }

  private RuleDescr rule(String name, RuleSyntax rule) {
    RuleDescr emitted = new RuleDescr(name);
    emitted.addAttribute(dialect());
    emitted.setLhs(new ConditionEmitter(agenda).of(rule.when()));
    emitted.setConsequence(statement(rule.then()));
    return emitted;
  }

  private static AttributeDescr dialect() {
    return new AttributeDescr("dialect", "mvel");
  }

  private static String statement(Statement then) {
    String name = then.name().map(n -> DroolsNames.quoted(n.value()) + ", ").orElse("");
    String because =
        then.because().stream().map(RuleEmitter::word).collect(Collectors.joining(" + "));
    return then.kind().value().function() + "(drools, " + name + because + ");";
  }

  private static String word(Operand part) {
    return part instanceof Literal literal
        ? DroolsNames.quoted(literal.value().text())
        : DroolsNames.variable(((Variable) part).name());
  }
}
