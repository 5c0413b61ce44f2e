package parley.rules.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.rules.syntax.RuleFile.Variable;

/** The variables that a place in a rule may use, with what each is bound to; immutable. */
record Scope(Map<String, Bound> variables) {
  Scope {
    variables = Map.copyOf(variables);
  }

  /** What a variable stands for. */
  sealed interface Bound {}

  /** The package's choice for an issue. */
  record ToIssue(String issue) implements Bound {}

  /** A whole pattern, or a conclusion's name: nothing that a comparison or a reason can use. */
  record ToOther(String what) implements Bound {}

  static Scope empty() {
    return new Scope(Map.of());
  }

  Scope with(String variable, Bound bound) {
    Map<String, Bound> more = new HashMap<>(variables);
    more.put(variable, bound);
    return new Scope(more);
  }

  /** Reports a variable that is not bound. */
  void unknown(Variable variable, String where, Problems problems) {
    String name = variable.name();
    problems.error(
        Code.UNKNOWN_VARIABLE,
        variable.place(),
        "nothing is bound to `" + name + "` " + where,
        Nearest.to(name, variables.keySet())
            .map(n -> "did you mean `" + n + "`?")
            .orElse(
                "bind it first: `Terms( "
                    + name
                    + " : issue )`; a variable is not seen outside the `not`, `exists` or `or`"
                    + " that binds it"));
  }

  Optional<Bound> bound(String variable) {
    return Optional.ofNullable(variables.get(variable));
  }
}
