package parley.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.type.FactType;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.kie.internal.io.ResourceFactory;
import parley.model.Agenda;
import parley.model.Conclusion;
import parley.model.RuleId;

/**
 * Compiles checked rules with Drools, in stages: the rules that conclude, layer by layer, then
 * those that take a stance. So whoever reads a conclusion (or its absence) sees it complete, and no
 * session sees a fact arrive after it has begun to match, which Drools 10.2 gets wrong where
 * conditions nest.
 */
final class Compiler {
  private final CheckedRules checked;
  private final InternalKnowledgeBase types;
  private final Map<RuleId, Integer> layers = new HashMap<>();

  Compiler(CheckedRules checked) {
    WarmUp.awaitCompiler();
    this.checked = checked;
    this.types = types(checked.rules().agenda());
    for (Conclusion conclusion : checked.rules().conclusions()) {
      layers.put(conclusion.rule().id(), checked.layers().getOrDefault(conclusion.name(), 0));
    }
  }

  /** {@return the type of this name that rules match} */
  FactType type(String name) {
    return types.getFactType(checked.rules().agenda().packageName(), name);
  }

  /** {@return the rules to be evaluated one after another, each upon the conclusions before it} */
  List<InternalKnowledgeBase> stages() {
    int last = layers.values().stream().mapToInt(l -> l + 1).max().orElse(0);
    List<InternalKnowledgeBase> stages = new ArrayList<>();
    for (int stage = 0; stage <= last; stage++) {
      KnowledgeBuilder builder = builder(types.getRootClassLoader());
      for (PackageDescr tree : checked.packages()) {
        part(tree, stage, last)
            .ifPresent(p -> add(builder, ResourceFactory.newDescrResource(p), ResourceType.DESCR));
      }
      stages.add(base(builder, types.getRootClassLoader()));
    }
    return stages;
  }

  private static InternalKnowledgeBase types(Agenda agenda) {
    ClassLoader loader = Compiler.class.getClassLoader();
    KnowledgeBuilder builder = builder(loader);
    byte[] types = Facts.declarations(agenda).getBytes(StandardCharsets.UTF_8);
    add(builder, ResourceFactory.newByteArrayResource(types), ResourceType.DRL);
    return base(builder, loader);
  }

  /** {@return those rules of a file that belong to a stage, if any} */
  private Optional<PackageDescr> part(PackageDescr tree, int stage, int last) {
    PackageDescr part = new PackageDescr(tree.getName());
    tree.getImports().forEach(part::addImport);
    tree.getFunctionImports().forEach(part::addFunctionImport);
    tree.getAttributes().forEach(part::addAttribute);
    tree.getRules().stream()
        .filter(r -> layers.getOrDefault(RuleIds.of(tree.getName(), r.getName()), last) == stage)
        .forEach(r -> part.addRule(arranged(r)));
    return part.getRules().isEmpty() ? Optional.empty() : Optional.of(part);
  }

  /**
   * The recorder minds the dates, and the annotations are Parley's own: Drools would only look for
   * a class of each one's name.
   */
  private static RuleDescr arranged(RuleDescr rule) {
    if (rule.getAnnotationNames() != null) {
      rule.getAnnotationNames().clear();
    }
    rule.getAttributes().keySet().removeAll(List.of("date-effective", "date-expires"));
    Ties.tie(rule);
    return rule;
  }

  private static KnowledgeBuilder builder(ClassLoader loader) {
    return KnowledgeBuilderFactory.newKnowledgeBuilder(
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(loader));
  }

  /** What Parley's own check accepts, Drools must compile; anything else is a fault of Parley. */
  private static void add(KnowledgeBuilder builder, Resource resource, ResourceType type) {
    builder.add(resource, type);
    if (builder.hasErrors()) {
      throw new IllegalStateException(
          "Drools refuses checked rules: " + new ArrayList<>(builder.getErrors()));
    }
  }

  /**
   * Leaves out optimizations that are wrong in Drools 10.2: sharing beta nodes loses matches of
   * rules with {@code or} and {@code not}; the range index fails on comparisons that it takes for
   * equal ones; an index of joins compares a fraction with a whole number by cutting it.
   */
  private static InternalKnowledgeBase base(KnowledgeBuilder builder, ClassLoader loader) {
    KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
    settings.setOption(ShareBetaNodesOption.NO);
    settings.setOption(IndexLeftBetaMemoryOption.NO);
    settings.setOption(IndexRightBetaMemoryOption.NO);
    settings.setOption(AlphaRangeIndexThresholdOption.get(0));
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(settings);
    base.addPackages(builder.getKnowledgePackages());
    return base;
  }
}
