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
  private final Map<Counted, RuleSet> counted = new ConcurrentHashMap<>();
  private volatile Used last;

  /** Evaluates some rules. */
  public ConditionEvaluator(RuleSet rules) {
    this.rules = rules;
    this.last = used(new Counted(LocalDate.EPOCH, Set.of()));
  }

  private record Counted(LocalDate asOf, Set<RuleId> off) {}

  /** The rules that count on a day; most questions are about the day of the one before. */
  private record Used(Counted when, RuleSet rules) {}

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
    if (!used.when.asOf.equals(asOf) || !used.when.off.equals(off)) {
      used = used(new Counted(asOf, Set.copyOf(off)));
      last = used;
    }
    return used.rules;
  }

  private Used used(Counted when) {
    if (counted.size() >= REMEMBERED_MAX) {
      counted.clear();
    }
    return new Used(when, counted.computeIfAbsent(when, c -> rules.inForce(c.asOf).without(c.off)));
  }

  private Firing firing(Rule rule, Terms terms) {
    return new Firing(rule.id(), rule.because().text(rules.agenda(), terms));
  }
}
