package parley.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Place;
import parley.model.Quota;
import parley.rules.reading.Scope.ToIssue;
import parley.rules.reading.Scope.ToOther;
import parley.rules.syntax.RuleFile.AllOf;
import parley.rules.syntax.RuleFile.And;
import parley.rules.syntax.RuleFile.AnyOf;
import parley.rules.syntax.RuleFile.Binding;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Counted;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Exists;
import parley.rules.syntax.RuleFile.Fixed;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Negated;
import parley.rules.syntax.RuleFile.NotMatched;
import parley.rules.syntax.RuleFile.Or;
import parley.rules.syntax.RuleFile.Pattern;
import parley.rules.syntax.RuleFile.Summed;

/**
 * Turns what stands after {@code when} into a condition, checking every name against the agenda.
 * One reader serves one rule.
 *
 * <p>There is one {@code Terms} fact, so several patterns on it are one conjunction; {@code
 * Conclusion( … )} holds iff some conclusion of a fitting name does; {@code exists} adds nothing to
 * its part. A variable is seen by what follows it, but not outside the {@code not}, {@code exists}
 * or branch of an {@code or} that binds it.
 */
final class ConditionReader {
  private static final int NAMES_MAX = 5_000;

  private final Set<String> conclusions;
  private final Problems problems;
  private final ComparisonReader comparisons;
  private Scope scope = Scope.empty();
  private int namesRead;

  /** Reads against an agenda and the names of all conclusions that any rule draws. */
  ConditionReader(Agenda agenda, Set<String> conclusions, Problems problems) {
    this.conclusions = conclusions;
    this.problems = problems;
    this.comparisons = new ComparisonReader(agenda, problems);
  }

  /** {@return the condition; where a name is wrong, a constant stands in for the wrong part} */
  Condition read(Element when) {
    return condition(when);
  }

  /** {@return the variables that the rule's reason may use, after {@link #read}} */
  Scope scope() {
    return scope;
  }

  private Condition condition(Element element) {
    if (element instanceof And and) {
      return all(and.place(), and.parts().stream().map(this::condition).toList());
    } else if (element instanceof Or or) {
      return any(or.place(), or.parts().stream().map(this::inner).toList());
    } else if (element instanceof NotMatched not) {
      return new Condition.Not(not.place(), inner(not.part()));
    } else if (element instanceof Exists exists) {
      return inner(exists.part());
    }
    return pattern((Pattern) element);
  }

  /** A part whose variables end with it. */
  private Condition inner(Element element) {
    Scope outside = scope;
    Condition condition = condition(element);
    scope = outside;
    return condition;
  }

  private Condition pattern(Pattern pattern) {
    pattern.variable().ifPresent(v -> bind(v, new ToOther("a whole condition")));
    return pattern.type().value().equals("Terms") ? terms(pattern) : conclusion(pattern);
  }

  private Condition terms(Pattern pattern) {
    warnOfComma(pattern);
    List<Condition> parts = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Binding binding) {
        if (comparisons.isIssue(binding.field())) {
          bind(binding.variable(), new ToIssue(binding.field().value()));
        }
      } else {
        parts.add(constraint(constraint));
      }
    }
    return parts.isEmpty()
        ? new Condition.Constant(pattern.place(), true)
        : all(pattern.place(), parts);
  }

  /** Between comma and {@code ||} nobody knows what the author holds to be joined first. */
  private void warnOfComma(Pattern pattern) {
    List<Constraint> joined =
        pattern.constraints().stream().filter(c -> !(c instanceof Binding)).toList();
    if (joined.size() > 1) {
      joined.stream()
          .filter(c -> c instanceof AnyOf any && !any.enclosed())
          .findFirst()
          .ifPresent(
              c ->
                  problems.warning(
                      Code.COMMA_BESIDE_OR,
                      c.place(),
                      "`||` is next to a comma, which means \"and\" and binds last",
                      "put what belongs together in parentheses: `Terms( (a || b), c )` or"
                          + " `Terms( a || (b && c) )`"));
    }
  }

  private Condition constraint(Constraint constraint) {
    if (constraint instanceof AllOf all) {
      return all(all.place(), all.parts().stream().map(this::constraint).toList());
    } else if (constraint instanceof AnyOf any) {
      return any(any.place(), any.parts().stream().map(this::constraint).toList());
    } else if (constraint instanceof Negated not) {
      return new Condition.Not(not.place(), constraint(not.part()));
    } else if (constraint instanceof Fixed fixed) {
      return new Condition.Constant(fixed.place(), fixed.value());
    } else if (constraint instanceof Compared compared) {
      return comparisons.read(compared, scope);
    } else if (constraint instanceof Summed summed) {
      return comparisons.read(summed, scope);
    } else if (constraint instanceof Counted counted) {
      return new Condition.Count(
          counted.place(),
          Quota.of(counted.quota().value()).orElseThrow(),
          Integer.parseInt(counted.number().text()),
          counted.parts().stream().map(this::constraint).toList());
    }
    throw new IllegalArgumentException("constraint: " + constraint);
  }

  private Condition conclusion(Pattern pattern) {
    NameFilter filter = new NameFilter(conclusions, problems);
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Binding binding) {
        filter.check(binding.field());
        bind(binding.variable(), new ToOther("a conclusion's name"));
      }
    }
    if (namesRead > NAMES_MAX) {
      return new Condition.Constant(pattern.place(), false);
    }
    Set<String> names = filter.fitting(pattern.constraints());
    countNames(names.size(), pattern.place());
    List<Condition> parts = new ArrayList<>();
    names.forEach(n -> parts.add(new Condition.Concluded(pattern.place(), n)));
    return any(pattern.place(), parts);
  }

  /** Each name that a pattern fits is a condition of its own: with too many, none is read well. */
  private void countNames(int names, Place place) {
    namesRead += names;
    if (namesRead > NAMES_MAX) {
      problems.error(
          Code.UNREADABLE,
          place,
          "the rule asks for more than " + NAMES_MAX + " conclusions",
          "name those that it is about: `Conclusion( name == \"…\" )`");
    }
  }

  private void bind(Located<String> variable, Scope.Bound bound) {
    if (scope.bound(variable.value()).isPresent()) {
      problems.error(
          Code.DUPLICATE,
          variable.place(),
          "`" + variable.value() + "` is bound already",
          "give the second one another name");
    }
    scope = scope.with(variable.value(), bound);
  }

  private static Condition all(Place place, List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    for (Condition part : parts) {
      flat.addAll(part instanceof Condition.All all ? all.parts() : List.of(part));
    }
    return flat.size() == 1 ? flat.get(0) : new Condition.All(place, flat);
  }

  private static Condition any(Place place, List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    for (Condition part : parts) {
      flat.addAll(part instanceof Condition.Any any ? any.parts() : List.of(part));
    }
    return flat.size() == 1 ? flat.get(0) : new Condition.Any(place, flat);
  }
}
