package parley.question.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.model.Condition;
import parley.model.RuleSet;
import parley.model.Terms;

/** Takes the conditions of rules apart on one complete package. */
public final class ReasonFinder {
  private final RuleSet rules;
  private final Terms terms;
  private final Set<String> conclusions;

  /**
   * Prepares for one package.
   *
   * @param rules those that count: in force, and not switched off
   * @param terms complete
   */
  public ReasonFinder(RuleSet rules, Terms terms) {
    this.rules = rules;
    this.terms = terms;
    this.conclusions = rules.conclusionsOn(terms);
  }

  /** {@return why a condition holds or fails on the package} */
  public Reason reason(Condition condition) {
    return read(condition, false, new HashSet<>());
  }

  private Reason read(Condition condition, boolean negated, Set<String> told) {
    if (condition instanceof Condition.Not not) {
      return read(not.part(), !negated, told);
    }
    boolean holds = condition.holds(terms, conclusions) != negated;
    if (condition instanceof Condition.Concluded concluded) {
      return shared(concluded.name(), negated, holds, told);
    }
    if (condition instanceof Condition.All || condition instanceof Condition.Any) {
      return whole(condition, negated, holds, told);
    }
    return new Reason.Leaf(condition, negated, holds);
  }

  /** "All" is every, unless negated; "any" is some, unless negated; one part alone is itself. */
  private Reason whole(Condition condition, boolean negated, boolean holds, Set<String> told) {
    boolean every = condition instanceof Condition.All != negated;
    List<Reason> parts = new ArrayList<>();
    for (Condition part : condition.parts()) {
      Reason reason = read(part, negated, told);
      boolean sameKind = every ? reason instanceof Reason.Every : reason instanceof Reason.Some;
      parts.addAll(sameKind ? reason.parts() : List.of(reason));
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return every ? new Reason.Every(holds, parts) : new Reason.Some(holds, parts);
  }

  private Reason shared(String name, boolean negated, boolean holds, Set<String> told) {
    List<Reason.Grounds> grounds = new ArrayList<>();
    if (told.add(name)) {
      rules.conclusions().stream()
          .filter(c -> c.name().equals(name))
          .map(c -> c.rule())
          .forEach(r -> grounds.add(new Reason.Grounds(r, read(r.condition(), false, told))));
    }
    return new Reason.Shared(name, negated, holds, grounds);
  }
}
