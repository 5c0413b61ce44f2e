package parley.rules.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.rule.Rule;
import org.kie.api.definition.type.FactType;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.kie.internal.io.ResourceFactory;
import parley.model.Agenda;
import parley.rules.emission.DroolsNames;
import parley.rules.warmup.WarmUp;

/** Compiles checked rules with Drools. */
final class Compiler {
  /** Spares Drools a random name, for which Java would load its cryptography. */
  private static final String NAME = "parley";

  private final KnowledgeBuilderConfiguration buildSettings;
  private final KieBaseConfiguration settings;
  private final Map<String, FactType> types = new HashMap<>();
  private Optional<InternalKnowledgeBase> ofTypes;

  Compiler(Agenda agenda) {
    WarmUp.awaitEnd();
    ClassLoader loader = new RuleClassLoader();
    this.buildSettings = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(loader);
    this.settings = settings(loader);
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(NAME, settings);
    byte[] declarations = Facts.declarations(agenda).getBytes(StandardCharsets.UTF_8);
    Resource resource = ResourceFactory.newByteArrayResource(declarations);
    add(base, resource, ResourceType.DRL);
    for (FactType type : base.getKiePackage(DroolsNames.FACTS).getFactTypes()) {
      types.put(type.getSimpleName(), type);
    }
    this.ofTypes = Optional.of(base);
  }

  /** {@return the type of this name that rules match} */
  FactType type(String name) {
    return Objects.requireNonNull(types.get(name), name);
  }

  /**
   * {@return a base with some rules, which gets no more}
   *
   * <p>The first one is the base of the types: it has the classes already with which Drools reads
   * each field, and which any other base makes anew. So the most rules should come first.
   *
   * @param consequences by the names of the rules
   */
  InternalKnowledgeBase compile(PackageDescr rules, Map<String, NotedConsequence> consequences) {
    InternalKnowledgeBase base =
        ofTypes.orElseGet(() -> KnowledgeBaseFactory.newKnowledgeBase(NAME, settings));
    ofTypes = Optional.empty();
    add(base, ResourceFactory.newDescrResource(rules), ResourceType.DESCR);
    for (Rule rule : base.getKiePackage(DroolsNames.RULES).getRules()) {
      ((RuleImpl) rule).setConsequence(Objects.requireNonNull(consequences.get(rule.getName())));
    }
    return base;
  }

  /** What Parley's own check accepts, Drools must compile; anything else is a fault of Parley. */
  private void add(InternalKnowledgeBase base, Resource resource, ResourceType type) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(base, buildSettings);
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
  private static KieBaseConfiguration settings(ClassLoader loader) {
    KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
    settings.setOption(ShareBetaNodesOption.NO);
    settings.setOption(IndexLeftBetaMemoryOption.NO);
    settings.setOption(IndexRightBetaMemoryOption.NO);
    settings.setOption(AlphaRangeIndexThresholdOption.get(0));
    return settings;
  }
}
