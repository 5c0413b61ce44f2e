package parley.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;

/**
 * Checked rules as Drools compiles them, once for any number of evaluators. Safe for several
 * threads.
 *
 * <p>The rules in force on the first day that is asked for are compiled then, and all others on the
 * first day that needs one of them: most commands are about one day.
 */
public final class CompiledRules {
  private final RuleSet rules;
  private final Compiler compiler;
  private final Stages stages;
  private final Set<RuleId> compiled = new HashSet<>();
  private final List<CompiledStage> bases = new ArrayList<>();

  /** Prepares; nothing is compiled yet. */
  public CompiledRules(CheckedRules checked) {
    this.rules = checked.rules();
    this.compiler = CompilerAhead.of(rules.agenda());
    this.stages = new Stages(checked);
  }

  /** {@return some rules, of which those in force on a day are compiled} */
  public static CompiledRules of(CheckedRules checked, LocalDate day) {
    CompiledRules made = new CompiledRules(checked);
    made.basesFor(day);
    return made;
  }

  /** {@return the same rules as values} */
  RuleSet rules() {
    return rules;
  }

  /** {@return what notes what the rules state} */
  Recorder recorder(Facts facts) {
    return new Recorder(rules, stages.ids(), facts);
  }

  /** {@return what makes the facts that they match} */
  Facts facts() {
    return new Facts(rules.agenda(), compiler.type("Terms"), compiler.type("Conclusion"));
  }

  /** {@return how many stages they have} */
  int stages() {
    return stages.count();
  }

  /** {@return all that is compiled, the rules that a day needs among it; only ever gets longer} */
  synchronized List<CompiledStage> basesFor(LocalDate day) {
    boolean lacking =
        rules.rules().stream()
            .anyMatch(r -> r.inForce().contains(day) && !compiled.contains(r.id()));
    if (lacking) {
      boolean first = compiled.isEmpty();
      Set<RuleId> more = new HashSet<>();
      rules.rules().stream()
          .filter(r -> !first || r.inForce().contains(day))
          .map(Rule::id)
          .filter(id -> !compiled.contains(id))
          .forEach(more::add);
      compile(more);
    }
    return List.copyOf(bases);
  }

  /** One at a time: what Drools and MVEL share while they compile is not documented. */
  private void compile(Set<RuleId> more) {
    synchronized (CompiledRules.class) {
      compileAlone(more);
    }
  }

  private void compileAlone(Set<RuleId> more) {
    for (int stage = stages.count() - 1; stage >= 0; stage--) {
      Optional<PackageDescr> part = stages.of(stage, more);
      if (part.isPresent()) {
        bases.add(new CompiledStage(stage, compiler.compile(part.get(), stages.consequences())));
      }
    }
    compiled.addAll(more);
  }
}
