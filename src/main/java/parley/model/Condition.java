package parley.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The situation in which a rule applies, over complete terms and the conclusions drawn from them.
 *
 * <p>This is the second reading of a rule's {@code when} part (Drools' is the first). Comparisons
 * are resolved against the agenda when a condition is made: each carries the options for which it
 * holds, so that a reader needs neither operators nor numbers.
 */
public sealed interface Condition
    permits Condition.Constant,
        Condition.Comparison,
        Condition.IssueComparison,
        Condition.Concluded,
        Condition.All,
        Condition.Any,
        Condition.Not,
        Sum,
        Condition.Count {
  /** {@return where it stands in the rule file} */
  Place place();

  /**
   * {@return whether it holds}
   *
   * @param terms complete
   * @param conclusions the names of all conclusions that hold on these terms
   */
  boolean holds(Terms terms, Set<String> conclusions);

  /** {@return its direct parts, in the file's order; empty for a comparison} */
  default List<Condition> parts() {
    return List.of();
  }

  /** {@return itself, its parts and their parts, in the file's order} */
  default List<Condition> all() {
    List<Condition> all = new ArrayList<>(List.of(this));
    parts().forEach(p -> all.addAll(p.all()));
    return all;
  }

  /** {@return the names of the conclusions that it asks for, by its parts too} */
  default Set<String> conclusions() {
    Set<String> names = new LinkedHashSet<>();
    for (Condition part : all()) {
      if (part instanceof Concluded concluded) {
        names.add(concluded.name());
      }
    }
    return names;
  }

  /** {@return the issues that it compares itself, not by its parts or by conclusions} */
  default Set<String> issues() {
    return Set.of();
  }

  /** {@return what the cases say of its kind} */
  <R> R as(Cases<R> cases);

  /**
   * What is to be done with each kind of condition. Whoever has to know every kind implements this,
   * so that the compiler names the places that a new kind touches.
   *
   * @param <R> what comes out
   */
  interface Cases<R> {
    R constant(Constant condition);

    R comparison(Comparison condition);

    R issues(IssueComparison condition);

    R concluded(Concluded condition);

    R all(All condition);

    R any(Any condition);

    R not(Not condition);

    R sum(Sum condition);

    R count(Count condition);
  }

  /** A condition that is the same for every package, such as an empty {@code Terms()}. */
  record Constant(Place place, boolean value) implements Condition {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.constant(this);
    }

    @Override
    public boolean holds(Terms terms, Set<String> conclusions) {
      return value;
    }
  }

  /**
   * One issue compared with values.
   *
   * @param values as the rule writes them (a string without its quotes, a number as its digits);
   *     one, or several for a list
   * @param options ids of the issue's options for which the comparison holds, in the agenda's order
   */
  record Comparison(
      Place place, String issue, Operator operator, List<String> values, Set<String> options)
      implements Condition {
    public Comparison {
      values = List.copyOf(values);
      options = Ordered.copyOf(options);
    }

    @Override
    public Set<String> issues() {
      return Set.of(issue);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.comparison(this);
    }

    @Override
    public boolean holds(Terms terms, Set<String> conclusions) {
      return options.contains(settled(terms, issue));
    }
  }

  /**
   * One issue compared with another, through a variable.
   *
   * @param options for each option of {@code left} the options of {@code right} for which the
   *     comparison holds
   */
  record IssueComparison(
      Place place, String left, Operator operator, String right, Map<String, Set<String>> options)
      implements Condition {
    public IssueComparison {
      Map<String, Set<String>> copy = new LinkedHashMap<>();
      options.forEach((l, r) -> copy.put(l, Ordered.copyOf(r)));
      options = Collections.unmodifiableMap(copy);
    }

    @Override
    public Set<String> issues() {
      return new LinkedHashSet<>(List.of(left, right));
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.issues(this);
    }

    @Override
    public boolean holds(Terms terms, Set<String> conclusions) {
      return options.getOrDefault(settled(terms, left), Set.of()).contains(settled(terms, right));
    }
  }

  /** True iff a conclusion of this name holds. */
  record Concluded(Place place, String name) implements Condition {
    @Override
    public <R> R as(Cases<R> cases) {
      return cases.concluded(this);
    }

    @Override
    public boolean holds(Terms terms, Set<String> conclusions) {
      return conclusions.contains(name);
    }
  }

  /** True iff every part holds; true without parts. */
  record All(Place place, List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.all(this);
    }

    @Override
    public boolean holds(Terms terms, Set<String> conclusions) {
      for (Condition part : parts) {
        if (!part.holds(terms, conclusions)) {
          return false;
        }
      }
      return true;
    }
  }

  /** True iff some part holds; false without parts. */
  record Any(Place place, List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.any(this);
    }

    @Override
    public boolean holds(Terms terms, Set<String> conclusions) {
      for (Condition part : parts) {
        if (part.holds(terms, conclusions)) {
          return true;
        }
      }
      return false;
    }
  }

  /** True iff its part does not hold. */
  record Not(Place place, Condition part) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(part);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.not(this);
    }

    @Override
    public boolean holds(Terms terms, Set<String> conclusions) {
      return !part.holds(terms, conclusions);
    }
  }

  /**
   * True iff as many of its parts hold as the quota and the number ask.
   *
   * @param number 1 to the number of parts, as rules write it; 0 too in what is made of them
   */
  record Count(Place place, Quota quota, int number, List<Condition> parts) implements Condition {
    public Count {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R as(Cases<R> cases) {
      return cases.count(this);
    }

    @Override
    public boolean holds(Terms terms, Set<String> conclusions) {
      return quota.holds(holding(terms, conclusions), number);
    }

    /** {@return how many of its parts hold} */
    public int holding(Terms terms, Set<String> conclusions) {
      return (int) parts.stream().filter(p -> p.holds(terms, conclusions)).count();
    }

    /** {@return the same of other parts} */
    public Count with(List<Condition> others) {
      return new Count(place, quota, number, others);
    }
  }

  /** {@return the option of complete terms} */
  static String settled(Terms terms, String issue) {
    Optional<String> option = terms.option(issue);
    return option.orElseThrow(() -> new IllegalArgumentException("terms are silent on " + issue));
  }
}
