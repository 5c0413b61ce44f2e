package parley.rules.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.model.Agenda;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.AgreedEvaluator;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;

/**
 * Evaluates rules by Drools: the first reading, which is what a rule means. Not safe for several
 * threads.
 */
public final class DroolsEvaluator implements Evaluator {
  private final CompiledRules rules;
  private final Facts facts;
  private final Recorder recorder;
  private final Sessions sessions;
  private @Nullable LocalDate readyFor;

  private DroolsEvaluator(CompiledRules rules) {
    this.rules = rules;
    this.facts = rules.facts();
    this.recorder = rules.recorder(facts);
    this.sessions = new Sessions(recorder, rules.stages());
  }

  /**
   * {@return what evaluates some rules and answers only what their second reading says too; to
   * compile them then takes some 0.2 s on a cold JVM}
   */
  public static Evaluator of(CheckedRules checked) {
    return of(new CompiledRules(checked));
  }

  /** {@return one more evaluator of the same rules, which are not compiled again} */
  public static Evaluator of(CompiledRules compiled) {
    return new AgreedEvaluator(new DroolsEvaluator(compiled), compiled.rules());
  }

  /** Begins in the background with the types of an agenda whose rules may be evaluated later. */
  public static void begin(Agenda agenda) {
    CompilerAhead.begin(agenda);
  }

  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    if (!asOf.equals(readyFor)) {
      sessions.addMissing(rules.basesFor(asOf));
      readyFor = asOf;
    }
    recorder.begin(asOf, off);
    sessions.evaluate(facts.terms(terms));
    return recorder.firings();
  }
}
