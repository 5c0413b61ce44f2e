package parley.rules.reading;

import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.claim.Register;
import parley.rules.syntax.RuleDraft;
import parley.rules.syntax.RuleFile.Pattern;

/**
 * Reports the errors of rules of which a part could not be read, but none that may follow from that
 * part.
 *
 * @param conclusions the names that any rule of the case concludes
 * @param problems receives what is wrong
 */
public record DraftReader(
    Agenda agenda, Register register, Set<String> conclusions, Problems problems) {
  /** Reports what is wrong with what could be read of a rule. */
  public void read(String owner, RuleDraft draft) {
    Problems found = new Problems();
    AnnotationReader notes =
        new AnnotationReader(owner, draft.annotations(), draft.tokens(), register, found);
    notes.check(agenda);
    new PeriodReader(found).read(draft.attributes());
    ConditionReader conditions = new ConditionReader(agenda, conclusions, found);
    draft.when().ifPresent(conditions::read);
    StatementReader statements = new StatementReader(found);
    draft.then().ifPresent(t -> statements.requireOwner(owner, t));
    if (draft.isStated()) {
      Scope scope = draft.when().isPresent() ? conditions.scope() : Scope.empty();
      draft.then().ifPresent(statements::name);
      draft.then().ifPresent(t -> statements.because(t, scope));
    }
    add(found, draft.when().isPresent());
    if (draft.when().isEmpty()) {
      draft.patterns().forEach(this::pattern);
    }
  }

  private void pattern(Pattern pattern) {
    Problems found = new Problems();
    new ConditionReader(agenda, conclusions, found).read(pattern);
    add(found, false);
  }

  /** A variable may be bound in what could not be read. */
  private void add(Problems found, boolean knowsVariables) {
    problems.addAll(
        found.sorted().stream()
            .filter(d -> d.isError() && (knowsVariables || d.code() != Code.UNKNOWN_VARIABLE))
            .toList());
  }
}
