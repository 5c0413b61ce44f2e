package parley.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;

/**
 * Evaluates rules by Drools: the first reading, which is what a rule means. Not safe for several
 * threads.
 */
public final class DroolsEvaluator implements Evaluator {
  private final Facts facts;
  private final Recorder recorder;
  private final Sessions sessions;

  private DroolsEvaluator(Facts facts, Recorder recorder, Sessions sessions) {
    this.facts = facts;
    this.recorder = recorder;
    this.sessions = sessions;
  }

  /** Compiles the rules; takes most of a second on a cold JVM. */
  public static DroolsEvaluator of(CheckedRules checked) {
    Compiler compiler = new Compiler(checked);
    Facts facts =
        new Facts(checked.rules().agenda(), compiler.type("Terms"), compiler.type("Conclusion"));
    Recorder recorder = new Recorder(checked.rules(), facts);
    List<InternalKnowledgeBase> stages = compiler.stages();
    WarmUp.awaitEvaluation();
    return new DroolsEvaluator(facts, recorder, new Sessions(stages, recorder));
  }

  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    recorder.begin(asOf, off);
    sessions.evaluate(facts.terms(terms));
    return recorder.firings();
  }
}
