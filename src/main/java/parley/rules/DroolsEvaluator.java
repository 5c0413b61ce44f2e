package parley.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;

/**
 * Evaluates rules by Drools: the first reading, which is what a rule means. Keeps one set of
 * sessions for each date. Not safe for several threads.
 */
public final class DroolsEvaluator implements Evaluator {
  private final Facts facts;
  private final List<InternalKnowledgeBase> stages;
  private final Map<LocalDate, DatedSessions> sessions = new HashMap<>();

  private DroolsEvaluator(Facts facts, List<InternalKnowledgeBase> stages) {
    this.facts = facts;
    this.stages = stages;
  }

  /** Compiles the rules; takes most of a second on a cold JVM. */
  public static DroolsEvaluator of(CheckedRules checked) {
    Compiler compiler = new Compiler(checked);
    Facts facts =
        new Facts(checked.rules().agenda(), compiler.type("Terms"), compiler.type("Conclusion"));
    return new DroolsEvaluator(facts, compiler.stages());
  }

  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    return sessions
        .computeIfAbsent(asOf, day -> new DatedSessions(stages, facts, day))
        .firings(facts.terms(terms), off);
  }
}
