package parley.rules.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import parley.model.Conclusion;
import parley.model.RuleId;

/**
 * Parts rules into those that conclude, layer by layer, and those that take a stance. So whoever
 * reads a conclusion (or its absence) sees it complete, and no session sees a fact arrive after it
 * has begun to match, which Drools 10.2 gets wrong where conditions nest.
 */
final class Stages {
  private final List<PackageDescr> files;
  private final Map<RuleId, Integer> layers = new HashMap<>();

  Stages(CheckedRules checked) {
    this.files = checked.packages();
    for (Conclusion conclusion : checked.rules().conclusions()) {
      layers.put(conclusion.rule().id(), checked.layers().getOrDefault(conclusion.name(), 0));
    }
  }

  /** {@return how many there are; the stances are the last} */
  int count() {
    return 1 + layers.values().stream().mapToInt(l -> l + 1).max().orElse(0);
  }

  /**
   * {@return those of some rules that belong to a stage, from 0: the part of each file that is not
   * empty}
   */
  List<PackageDescr> of(int stage, Set<RuleId> rules) {
    List<PackageDescr> parts = new ArrayList<>();
    files.forEach(f -> part(f, stage, rules).ifPresent(parts::add));
    return parts;
  }

  private Optional<PackageDescr> part(PackageDescr file, int stage, Set<RuleId> rules) {
    PackageDescr part = new PackageDescr(file.getName());
    file.getImports().forEach(part::addImport);
    file.getFunctionImports().forEach(part::addFunctionImport);
    file.getAttributes().forEach(part::addAttribute);
    for (RuleDescr rule : file.getRules()) {
      RuleId id = RuleIds.of(file.getName(), rule.getName());
      if (rules.contains(id) && layers.getOrDefault(id, count() - 1) == stage) {
        part.addRule(arranged(rule));
      }
    }
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
}
