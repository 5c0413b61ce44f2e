package parley.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Because;
import parley.model.Rule;
import parley.model.StanceKind;
import parley.model.StatementKind;
import parley.rules.reading.Scope.ToIssue;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Statement;
import parley.rules.syntax.RuleFile.Variable;

/** Reads what stands after {@code then}. */
record StatementReader(Problems problems) {
  /** Reports a statement that a file of this owner may not make. */
  void requireOwner(String owner, Statement then) {
    StatementKind kind = then.kind().value();
    if (kind == StatementKind.IMPOSSIBLE && !owner.equals(Rule.COMMON)) {
      problems.error(
          Code.NOT_ALLOWED,
          then.kind().place(),
          "`impossible` is not a stance of `" + owner + "`: it binds every party",
          "put this rule into `common.drl`; what only this party refuses is a `redLine`");
    } else if (StanceKind.of(kind).isPresent() && owner.equals(Rule.COMMON)) {
      problems.error(
          Code.NOT_ALLOWED,
          then.kind().place(),
          "`common` is not a party and takes no stance",
          "write `conclude` or `impossible` here; put `"
              + kind.function()
              + "` into a party's file");
    }
  }

  /** {@return the demand's or conclusion's name, if it has one} */
  Optional<String> name(Statement then) {
    then.name().ifPresent(this::requireName);
    return then.name().map(Located::value);
  }

  private void requireName(Located<String> name) {
    if (name.value().isBlank()) {
      problems.error(
          Code.MISSING, name.place(), "the name is empty", "such as `\"binding_guarantees\"`");
    }
  }

  /** {@return the reason; it may use what is bound in the scope} */
  Because because(Statement then, Scope scope) {
    List<Because.Part> parts = new ArrayList<>();
    for (Operand operand : then.because()) {
      if (operand instanceof Literal literal) {
        parts.add(new Because.Text(literal.value().text()));
      } else {
        chosen((Variable) operand, scope).ifPresent(parts::add);
      }
    }
    Because because = new Because(parts);
    if (because.template().isBlank()) {
      problems.error(
          Code.MISSING,
          then.kind().place(),
          "the reason is empty",
          "say in one sentence why the package fails the party");
    }
    return because;
  }

  private Optional<Because.Part> chosen(Variable variable, Scope scope) {
    Optional<Scope.Bound> bound = scope.bound(variable.name());
    if (bound.isPresent() && bound.get() instanceof ToIssue issue) {
      return Optional.of(new Because.Chosen(issue.issue()));
    }
    if (bound.isPresent()) {
      problems.error(
          Code.NOT_ALLOWED,
          variable.place(),
          "`" + variable.name() + "` is not bound to an issue",
          "bind one: `Terms( $v : issue )`");
    } else {
      scope.unknown(variable, "here", problems);
    }
    return Optional.empty();
  }
}
