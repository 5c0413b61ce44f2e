package parley.rules.evaluation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;
import parley.model.Agenda;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.AgreedEvaluator;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;

/**
 * Evaluates rules by Drools: the first reading, which is what a rule means. Not safe for several
 * threads.
 *
 * <p>The rules in force on the first day that is asked for are compiled then, and all others on the
 * first day that needs one of them: most commands are about one day.
 */
public final class DroolsEvaluator implements Evaluator {
  private final List<Rule> rules;
  private final Compiler compiler;
  private final Stages stages;
  private final Facts facts;
  private final Recorder recorder;
  private final Sessions sessions;
  private final Set<RuleId> compiled = new HashSet<>();
  private @Nullable LocalDate compiledFor;

  private DroolsEvaluator(CheckedRules checked) {
    Agenda agenda = checked.rules().agenda();
    this.rules = checked.rules().rules();
    this.compiler = CompilerAhead.of(agenda);
    this.stages = new Stages(checked);
    this.facts = new Facts(agenda, compiler.type("Terms"), compiler.type("Conclusion"));
    this.recorder = new Recorder(checked.rules(), stages.ids(), facts);
    this.sessions = new Sessions(recorder, stages.count());
  }

  /**
   * {@return what evaluates some rules and answers only what their second reading says too; to
   * compile them then takes some 0.2 s on a cold JVM}
   */
  public static Evaluator of(CheckedRules checked) {
    return new AgreedEvaluator(new DroolsEvaluator(checked), checked.rules());
  }

  /** Begins in the background with the types of an agenda whose rules may be evaluated later. */
  public static void begin(Agenda agenda) {
    CompilerAhead.begin(agenda);
  }

  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    if (!asOf.equals(compiledFor)) {
      compileFor(asOf);
    }
    recorder.begin(asOf, off);
    sessions.evaluate(facts.terms(terms));
    return recorder.firings();
  }

  private void compileFor(LocalDate day) {
    boolean first = compiledFor == null;
    boolean lacking =
        rules.stream().anyMatch(r -> r.inForce().contains(day) && !compiled.contains(r.id()));
    if (lacking) {
      Set<RuleId> more = new HashSet<>();
      rules.stream()
          .filter(r -> !first || r.inForce().contains(day))
          .map(Rule::id)
          .filter(id -> !compiled.contains(id))
          .forEach(more::add);
      compile(more);
    }
    compiledFor = day;
  }

  /** One evaluator at a time: what Drools and MVEL share while they compile is not documented. */
  private void compile(Set<RuleId> more) {
    synchronized (DroolsEvaluator.class) {
      compileAlone(more);
    }
  }

  private void compileAlone(Set<RuleId> more) {
    for (int stage = stages.count() - 1; stage >= 0; stage--) {
      Optional<PackageDescr> part = stages.of(stage, more);
      if (part.isPresent()) {
        sessions.add(stage, compiler.compile(part.get()));
      }
    }
    compiled.addAll(more);
  }
}
