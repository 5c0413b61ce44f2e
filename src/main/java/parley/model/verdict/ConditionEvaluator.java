package parley.model.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;

/**
 * Evaluates rules by their conditions as values, the second reading; also rules that stand in no
 * file. Safe for several threads.
 */
public final class ConditionEvaluator implements Evaluator {
  private static final int REMEMBERED_MAX = 1000;

  private final RuleSet rules;
  private final Map<Map.Entry<LocalDate, Set<RuleId>>, Counting> counted =
      new ConcurrentHashMap<>();
  private volatile @Nullable Used last;

  /** Evaluates some rules. */
  public ConditionEvaluator(RuleSet rules) {
    this.rules = rules;
  }

  /** The rules that count on a day; most questions are about the day of the one before. */
  private record Used(LocalDate asOf, Set<RuleId> off, Counting rules) {}

  /** The rules that count, and those of them that are heard of. */
  private record Counting(RuleSet rules, RuleSieve heard) {
    static Counting of(RuleSet rules) {
      List<Rule> heard = new ArrayList<>();
      rules.stances().forEach(s -> heard.add(s.rule()));
      rules.impossibilities().forEach(i -> heard.add(i.rule()));
      return new Counting(rules, new RuleSieve(rules.agenda(), heard));
    }
  }

  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    Counting used = counting(asOf, off);
    List<Firing> firings = new ArrayList<>();
    for (Rule rule : used.heard.applying(terms, used.rules.conclusionsOn(terms))) {
      firings.add(new Firing(rule.id(), rule.because().text(rules.agenda(), terms)));
    }
    return firings;
  }

  private Counting counting(LocalDate asOf, Set<RuleId> off) {
    Used used = last;
    if (used == null || !used.asOf.equals(asOf) || !used.off.equals(off)) {
      used = used(asOf, Set.copyOf(off));
      last = used;
    }
    return used.rules;
  }

  private Used used(LocalDate asOf, Set<RuleId> off) {
    if (counted.size() >= REMEMBERED_MAX) {
      counted.clear();
    }
    Counting those =
        counted.computeIfAbsent(
            Map.entry(asOf, off), c -> Counting.of(rules.inForce(asOf).without(off)));
    return new Used(asOf, off, those);
  }
}
