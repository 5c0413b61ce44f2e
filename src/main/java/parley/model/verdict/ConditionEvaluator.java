package parley.model.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;

/**
 * Evaluates rules by their conditions as values, the second reading; also rules that stand in no
 * file. Safe for several threads.
 */
public final class ConditionEvaluator implements Evaluator {
  private final RuleSet rules;
  private final Map<Counted, RuleSet> counted = new ConcurrentHashMap<>();

  public ConditionEvaluator(RuleSet rules) {
    this.rules = rules;
  }

  private record Counted(LocalDate asOf, Set<RuleId> off) {}

  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    RuleSet used =
        counted.computeIfAbsent(
            new Counted(asOf, Set.copyOf(off)), c -> rules.inForce(c.asOf).without(c.off));
    Set<String> conclusions = used.conclusionsOn(terms);
    return used.stances().stream()
        .filter(s -> s.rule().condition().holds(terms, conclusions))
        .map(s -> firing(s, terms))
        .toList();
  }

  private Firing firing(Stance stance, Terms terms) {
    return new Firing(stance.id(), stance.rule().because().text(rules.agenda(), terms));
  }
}
