package parley.question.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Place;
import parley.model.Sum;

/**
 * Conditions in one form, so that what is counted does not hang on how a rule is written.
 *
 * <p>Negations stand at the parts only (De Morgan), nested {@code All} and {@code Any} are one, and
 * what one of them says of one issue in several comparisons is a single comparison: {@code a == "x"
 * || a == "y"} is {@code a in ("x", "y")}. What always or never holds is left out.
 */
record NormalForm(Agenda agenda) {
  /** {@return a condition that holds on the same packages} */
  Condition of(Condition condition) {
    return of(condition, false);
  }

  /** {@return the parts of a condition in this form, in reading order} */
  static List<Condition> parts(Condition normal) {
    if (normal instanceof Constant) {
      return List.of();
    } else if (normal instanceof All || normal instanceof Any) {
      return normal.parts().stream().flatMap(p -> parts(p).stream()).toList();
    }
    return counted(normal)
        .map(c -> c.parts().stream().flatMap(p -> parts(p).stream()).toList())
        .orElse(List.of(normal));
  }

  /** {@return the count that a part is, or denies} */
  static Optional<Count> counted(Condition normal) {
    Condition part = normal instanceof Not n ? n.part() : normal;
    return part instanceof Count c ? Optional.of(c) : Optional.empty();
  }

  private Condition of(Condition condition, boolean negated) {
    return condition.as(new Read(negated));
  }

  /** Carries a negation down to the parts. */
  private final class Read implements Condition.Cases<Condition> {
    private final boolean negated;

    Read(boolean negated) {
      this.negated = negated;
    }

    @Override
    public Condition constant(Constant c) {
      return new Constant(c.place(), c.value() != negated);
    }

    @Override
    public Condition comparison(Comparison c) {
      return constantIfSo(negated ? contrary(c) : c);
    }

    @Override
    public Condition issues(IssueComparison c) {
      return constantIfSo(negated ? contrary(c) : c);
    }

    @Override
    public Condition concluded(Concluded c) {
      return negated ? new Not(c.place(), c) : c;
    }

    @Override
    public Condition all(All c) {
      return joined(c.place(), !negated, parts(c));
    }

    @Override
    public Condition any(Any c) {
      return joined(c.place(), negated, parts(c));
    }

    @Override
    public Condition sum(Sum c) {
      return negated ? c.with(c.operator().negated()) : c;
    }

    /** What is counted stays as it is; the count as a whole may be denied. */
    @Override
    public Condition count(Count c) {
      Count counted = c.with(c.parts().stream().map(p -> of(p, false)).toList());
      return negated ? new Not(c.place(), counted) : counted;
    }

    @Override
    public Condition not(Not c) {
      return of(c.part(), !negated);
    }

    private List<Condition> parts(Condition whole) {
      return whole.parts().stream().map(p -> of(p, negated)).toList();
    }
  }

  private Condition joined(Place place, boolean all, List<Condition> parts) {
    Map<Object, Condition> merged = new LinkedHashMap<>();
    for (Condition part : flat(all, parts)) {
      if (!(part instanceof Constant c && c.value() == all)) {
        merged.merge(key(part), part, (a, b) -> merged(all, a, b));
      }
    }
    List<Condition> kept = new ArrayList<>();
    for (Condition part : merged.values()) {
      if (part instanceof Constant c && c.value() != all) {
        return new Constant(place, !all);
      } else if (!(part instanceof Constant)) {
        kept.add(part);
      }
    }
    if (kept.isEmpty()) {
      return new Constant(place, all);
    } else if (kept.size() == 1) {
      return kept.get(0);
    }
    return all ? new All(place, kept) : new Any(place, kept);
  }

  private static List<Condition> flat(boolean all, List<Condition> parts) {
    return parts.stream()
        .flatMap(
            p -> ((all ? p instanceof All : p instanceof Any) ? p.parts() : List.of(p)).stream())
        .toList();
  }

  /** What says something of the same thing has the same key. */
  private static Object key(Condition part) {
    if (part instanceof Comparison c) {
      return List.of("issue", c.issue());
    } else if (part instanceof IssueComparison c) {
      return List.of(c.left(), c.right(), c.options());
    } else if (part instanceof Concluded c) {
      return List.of("concluded", c.name());
    } else if (part instanceof Not n && n.part() instanceof Concluded c) {
      return List.of("not concluded", c.name());
    }
    return part;
  }

  /** {@return one part for two of the same key} */
  private Condition merged(boolean all, Condition first, Condition second) {
    if (!(first instanceof Comparison a && second instanceof Comparison b)) {
      return first;
    } else if (a.options().equals(b.options())) {
      return a;
    }
    Issue issue = agenda.issue(a.issue()).orElseThrow();
    Set<String> options = new LinkedHashSet<>(issue.optionIds());
    options.removeIf(o -> all ? !(in(o, a) && in(o, b)) : !(in(o, a) || in(o, b)));
    return constantIfSo(
        new Comparison(a.place(), a.issue(), Operator.IN, List.copyOf(options), options));
  }

  private static boolean in(String option, Comparison comparison) {
    return comparison.options().contains(option);
  }

  private Condition constantIfSo(Comparison c) {
    int options = agenda.issue(c.issue()).orElseThrow().options().size();
    boolean always = c.options().size() == options;
    return always || c.options().isEmpty() ? new Constant(c.place(), always) : c;
  }

  private Condition constantIfSo(IssueComparison c) {
    List<String> left = agenda.issue(c.left()).orElseThrow().optionIds();
    int right = agenda.issue(c.right()).orElseThrow().options().size();
    long pairs = left.stream().mapToInt(o -> c.options().getOrDefault(o, Set.of()).size()).sum();
    boolean always = pairs == (long) left.size() * right;
    return always || pairs == 0 ? new Constant(c.place(), always) : c;
  }

  private Comparison contrary(Comparison c) {
    Set<String> others = new LinkedHashSet<>(agenda.issue(c.issue()).orElseThrow().optionIds());
    others.removeAll(c.options());
    return new Comparison(c.place(), c.issue(), c.operator().negated(), c.values(), others);
  }

  private IssueComparison contrary(IssueComparison c) {
    Map<String, Set<String>> others = new LinkedHashMap<>();
    for (String left : agenda.issue(c.left()).orElseThrow().optionIds()) {
      Set<String> right = new LinkedHashSet<>(agenda.issue(c.right()).orElseThrow().optionIds());
      right.removeAll(c.options().getOrDefault(left, Set.of()));
      others.put(left, right);
    }
    return new IssueComparison(c.place(), c.left(), c.operator().negated(), c.right(), others);
  }
}
