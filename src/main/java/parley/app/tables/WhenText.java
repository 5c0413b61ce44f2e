package parley.app.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Not;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Terms;

/**
 * Says a condition as a cell of {@code when} does, where it is one of single issues joined by and.
 */
record WhenText(Agenda agenda, Problems problems) {
  /** What to do about what no table can hold. */
  static final String LEAVE_OUT = "keep this case in its own files, or leave this out";

  /** {@return the cell's text; empty, with an error at its place, if no cell can say it} */
  Optional<String> of(Condition condition) {
    List<Condition> parts = new ArrayList<>();
    split(condition, false, parts);
    List<String> terms = new ArrayList<>();
    boolean never = false;
    boolean fine = true;
    for (Condition part : parts) {
      Optional<String> term = term(part);
      fine &= term.isPresent();
      never |= term.filter(WhenReader.NEVER::equals).isPresent();
      term.filter(t -> !WhenReader.isConstant(t)).ifPresent(terms::add);
    }
    if (!fine) {
      return Optional.empty();
    } else if (never) {
      return Optional.of(WhenReader.NEVER);
    }
    return Optional.of(terms.isEmpty() ? WhenReader.ALWAYS : String.join("; ", terms));
  }

  /** Takes a conjunction apart. */
  private static void split(Condition condition, boolean negated, List<Condition> into) {
    if (condition instanceof Not not) {
      split(not.part(), !negated, into);
    } else if (negated ? condition instanceof Any : condition instanceof All) {
      condition.parts().forEach(p -> split(p, negated, into));
    } else {
      into.add(negated ? new Not(condition.place(), condition) : condition);
    }
  }

  private Optional<String> term(Condition part) {
    Set<String> issues = new LinkedHashSet<>();
    Optional<String> conclusion = names(part, issues);
    if (conclusion.isPresent()) {
      return refuse(part, "a table has no conclusions", LEAVE_OUT);
    } else if (issues.size() > 1) {
      return refuse(
          part,
          "a table joins issues by `and` only, and this joins them otherwise",
          "say it in several rules, or keep this case in its own files");
    } else if (part instanceof Comparison plain) {
      return Optional.of(plain(plain));
    }
    Optional<Issue> issue = issues.stream().findFirst().flatMap(agenda::issue);
    return Optional.of(
        issue
            .map(i -> listed(i, part))
            .orElseGet(
                () -> part.holds(Terms.none(), Set.of()) ? WhenReader.ALWAYS : WhenReader.NEVER));
  }

  /** Collects the issues of a condition; returns a conclusion that it rests on, if it does. */
  private static Optional<String> names(Condition condition, Set<String> issues) {
    issues.addAll(condition.issues());
    Optional<String> found =
        condition instanceof Concluded concluded ? Optional.of(concluded.name()) : Optional.empty();
    for (Condition part : condition.parts()) {
      Optional<String> inner = names(part, issues);
      found = found.or(() -> inner);
    }
    return found;
  }

  private static String plain(Comparison comparison) {
    String sign =
        switch (comparison.operator()) {
          case EQUAL, IN -> "=";
          case NOT_EQUAL, NOT_IN -> "!=";
          case LESS, AT_MOST, GREATER, AT_LEAST -> comparison.operator().symbol();
        };
    return comparison.issue() + sign + String.join("|", comparison.values());
  }

  /** {@return the options for which a condition of one issue holds} */
  private static String listed(Issue issue, Condition part) {
    List<String> holds = new ArrayList<>();
    List<String> fails = new ArrayList<>();
    for (String option : issue.optionIds()) {
      boolean met = part.holds(new Terms(Map.of(issue.id(), option)), Set.of());
      (met ? holds : fails).add(option);
    }
    if (fails.isEmpty()) {
      return WhenReader.ALWAYS;
    } else if (holds.isEmpty()) {
      return WhenReader.NEVER;
    }
    int last = holds.size() - 1;
    List<String> all = issue.optionIds();
    if (issue.range().isPresent() && last > 0) {
      if (all.subList(0, last + 1).equals(holds)) {
        return issue.id() + Operator.AT_MOST.symbol() + holds.get(last);
      } else if (all.subList(fails.size(), all.size()).equals(holds)) {
        return issue.id() + Operator.AT_LEAST.symbol() + holds.get(0);
      }
    }
    return holds.size() <= fails.size()
        ? issue.id() + "=" + String.join("|", holds)
        : issue.id() + "!=" + String.join("|", fails);
  }

  private Optional<String> refuse(Condition part, String message, String help) {
    problems.error(Code.NOT_ALLOWED, part.place(), message, help);
    return Optional.empty();
  }
}
