package parley.app.cases;

import java.time.LocalDate;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;

/**
 * Evaluates a case's rules for any number of threads: they are compiled when they are first asked
 * for, and again for each further thread that evaluates at the same moment.
 */
final class Evaluators implements Evaluator {
  private final CheckedRules rules;
  private final Deque<Evaluator> idle = new ConcurrentLinkedDeque<>();

  Evaluators(CheckedRules rules) {
    this.rules = rules;
  }

  /** One that has failed is not used again. */
  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    Evaluator taken = idle.pollFirst();
    Evaluator used = taken == null ? DroolsEvaluator.of(rules) : taken;
    List<Firing> firings = used.firings(terms, asOf, off);
    idle.addFirst(used);
    return firings;
  }
}
