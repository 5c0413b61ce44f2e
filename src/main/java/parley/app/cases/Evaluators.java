package parley.app.cases;

import java.time.LocalDate;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.CompiledRules;
import parley.rules.evaluation.DroolsEvaluator;

/** Evaluates a case's rules for any number of threads; they are compiled when first asked for. */
final class Evaluators implements Evaluator {
  private final CheckedRules rules;
  private @Nullable CompiledRules compiled;
  private final Deque<Evaluator> idle = new ConcurrentLinkedDeque<>();

  Evaluators(CheckedRules rules) {
    this.rules = rules;
  }

  /** One that has failed is not used again. */
  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    Evaluator taken = idle.pollFirst();
    Evaluator used = taken == null ? DroolsEvaluator.of(compiled()) : taken;
    List<Firing> firings = used.firings(terms, asOf, off);
    idle.addFirst(used);
    return firings;
  }

  private synchronized CompiledRules compiled() {
    CompiledRules known = compiled;
    if (known == null) {
      known = new CompiledRules(rules);
      compiled = known;
    }
    return known;
  }
}
