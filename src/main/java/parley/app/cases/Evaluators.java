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
import parley.rules.warmup.Background;

/** Evaluates a case's rules for any number of threads; they are compiled when first asked for. */
final class Evaluators implements Evaluator {
  private final CheckedRules rules;
  private @Nullable Background<CompiledRules> ahead;
  private @Nullable CompiledRules compiled;
  private final Deque<Evaluator> idle = new ConcurrentLinkedDeque<>();

  Evaluators(CheckedRules rules) {
    this.rules = rules;
  }

  /** Begins on a second core; whoever evaluates first waits for it. */
  synchronized void begin(LocalDate day) {
    if (compiled == null && ahead == null) {
      ahead = Background.begin("parley-rules", () -> CompiledRules.of(rules, day));
    }
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
      known = ahead == null ? new CompiledRules(rules) : ahead.result();
      compiled = known;
    }
    return known;
  }
}
