package parley.model.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parley.model.Impossibility;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;

/**
 * Evaluates rules by their conditions as values, the second reading; also rules that stand in no
 * file. Safe for several threads.
 */
public final class ConditionEvaluator implements Evaluator {
  private static final int REMEMBERED_MAX = 1000;

  private final RuleSet rules;
  private final Map<Map.Entry<LocalDate, Set<RuleId>>, RuleSet> counted = new ConcurrentHashMap<>();
  private volatile Used last;

  /** Evaluates some rules. */
  public ConditionEvaluator(RuleSet rules) {
    this.rules = rules;
    this.last = used(LocalDate.EPOCH, Set.of());
  }

  /** The rules that count on a day; most questions are about the day of the one before. */
  private record Used(LocalDate asOf, Set<RuleId> off, RuleSet rules) {}

  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    RuleSet used = counting(asOf, off);
    Set<String> conclusions = used.conclusionsOn(terms);
    List<Firing> firings = new ArrayList<>();
    for (Stance stance : used.stances()) {
      if (stance.rule().condition().holds(terms, conclusions)) {
        firings.add(firing(stance.rule(), terms));
      }
    }
    for (Impossibility impossibility : used.impossibilities()) {
      if (impossibility.rule().condition().holds(terms, conclusions)) {
        firings.add(firing(impossibility.rule(), terms));
      }
    }
    return firings;
  }

  private RuleSet counting(LocalDate asOf, Set<RuleId> off) {
    Used used = last;
    if (!used.asOf.equals(asOf) || !used.off.equals(off)) {
      used = used(asOf, Set.copyOf(off));
      last = used;
    }
    return used.rules;
  }

  private Used used(LocalDate asOf, Set<RuleId> off) {
    if (counted.size() >= REMEMBERED_MAX) {
      counted.clear();
    }
    RuleSet those =
        counted.computeIfAbsent(Map.entry(asOf, off), c -> rules.inForce(asOf).without(off));
    return new Used(asOf, off, those);
  }

  private Firing firing(Rule rule, Terms terms) {
    return new Firing(rule.id(), rule.because().text(rules.agenda(), terms));
  }
}
