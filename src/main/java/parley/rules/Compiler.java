package parley.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import parley.model.Conclusion;
import parley.model.RuleId;

/**
 * Compiles checked rules with Drools. Two things are arranged on the parsed rules that no file can
 * write: rules that conclude get a salience by layer, so that whoever reads a conclusion (or its
 * absence) sees it complete; and a rule that no {@code Terms} pattern ties to the package gets an
 * empty one, so that a session can be used for one package after another.
 */
final class Compiler {
  private final CheckedRules checked;
  private final Map<RuleId, Integer> saliences = new HashMap<>();

  Compiler(CheckedRules checked) {
    this.checked = checked;
    int top = checked.layers().values().stream().mapToInt(l -> l).max().orElse(0) + 1;
    for (Conclusion conclusion : checked.rules().conclusions()) {
      int layer = checked.layers().getOrDefault(conclusion.name(), 0);
      saliences.put(conclusion.rule().id(), top - layer);
    }
  }

  KieBase compile() {
    DroolsSettings.apply();
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    byte[] types = Facts.declarations(checked.rules().agenda()).getBytes(StandardCharsets.UTF_8);
    builder.add(ResourceFactory.newByteArrayResource(types), ResourceType.DRL);
    requireNoErrors(builder);
    for (PackageDescr tree : checked.packages()) {
      tree.getRules().forEach(r -> arrange(tree.getName(), r));
      builder.add(ResourceFactory.newDescrResource(tree), ResourceType.DESCR);
    }
    requireNoErrors(builder);
    return builder.newKieBase();
  }

  private void arrange(String packageName, RuleDescr rule) {
    String owner = packageName.substring(packageName.lastIndexOf('.') + 1);
    Integer salience = saliences.get(new RuleId(owner, rule.getName()));
    if (salience != null) {
      rule.addAttribute(
          new AttributeDescr(
              "salience", Integer.toString(salience), AttributeDescr.Type.EXPRESSION));
    }
    if (rule.getLhs().getDescrs().stream().noneMatch(Compiler::matchesTerms)) {
      rule.getLhs().insertDescr(0, new PatternDescr("Terms"));
    }
  }

  private static boolean matchesTerms(Object element) {
    return element instanceof PatternDescr pattern && pattern.getObjectType().equals("Terms");
  }

  /** What Parley's own check accepts, Drools must compile; anything else is a fault of Parley. */
  private static void requireNoErrors(KnowledgeBuilder builder) {
    if (builder.hasErrors()) {
      throw new IllegalStateException(
          "Drools refuses checked rules: " + new ArrayList<>(builder.getErrors()));
    }
  }
}
