package parley.model.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Issue;
import parley.model.Quota;
import parley.model.wording.Clause.Always;
import parley.model.wording.Clause.Bound;
import parley.model.wording.Clause.Bounded;
import parley.model.wording.Clause.Chosen;
import parley.model.wording.Clause.Counted;
import parley.model.wording.Clause.Every;
import parley.model.wording.Clause.Some;

/** Makes clauses short without changing what they say. */
final class Clauses {
  private Clauses() {}

  static Clause chosen(Issue issue, Set<String> options) {
    boolean all = options.size() == issue.options().size();
    return options.isEmpty() || all ? new Always(all) : new Chosen(issue, options);
  }

  /** {@return that so many parts hold, in simpler words where there are some} */
  static Clause counted(Quota quota, int asked, List<Clause> given) {
    List<Clause> parts = given.stream().filter(p -> !(p instanceof Always)).toList();
    int size = parts.size();
    int number = asked - (int) given.stream().filter(new Always(true)::equals).count();
    if (number < 0 || number > size) {
      return new Always(quota.holds(number < 0 ? size : 0, number));
    }
    return switch (quota) {
      case AT_LEAST -> atLeast(number, parts);
      case AT_MOST -> atLeast(size - number, parts.stream().map(Clause::contrary).toList(), parts);
      case EXACTLY ->
          number == 0 || number == size
              ? joined(number == 0 ? parts.stream().map(Clause::contrary).toList() : parts, true)
              : new Counted(quota, number, parts);
    };
  }

  private static Clause atLeast(int number, List<Clause> parts) {
    if (number == 0) {
      return new Always(true);
    }
    return number == 1 || number == parts.size()
        ? joined(parts, number == parts.size())
        : new Counted(Quota.AT_LEAST, number, parts);
  }

  /** At most so many hold iff at least the others do not. */
  private static Clause atLeast(int number, List<Clause> contraries, List<Clause> parts) {
    return number > 1 && number < parts.size()
        ? new Counted(Quota.AT_MOST, parts.size() - number, parts)
        : atLeast(number, contraries);
  }

  /**
   * {@return that all parts hold, or some: constants gone, wholes of the same kind taken in, one
   * issue's choices joined}
   */
  static Clause joined(List<Clause> given, boolean every) {
    List<Clause> parts = new ArrayList<>();
    for (Clause part : given) {
      boolean same = every ? part instanceof Every : part instanceof Some;
      (same ? part.parts() : List.of(part)).forEach(p -> add(parts, p, every));
    }
    if (parts.contains(new Always(!every))) {
      return new Always(!every);
    }
    parts.removeIf(p -> p instanceof Always);
    if (parts.isEmpty()) {
      return new Always(every);
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return every ? new Every(parts) : new Some(parts);
  }

  /** Joins a part with an earlier one about the same issue, where one statement can say both. */
  private static void add(List<Clause> parts, Clause part, boolean every) {
    for (int i = 0; i < parts.size(); i++) {
      Optional<Clause> one = one(parts.get(i), part, every);
      if (one.isPresent()) {
        parts.set(i, one.get());
        return;
      }
    }
    parts.add(part);
  }

  private static Optional<Clause> one(Clause first, Clause second, boolean every) {
    if (first.equals(second)) {
      return Optional.of(first);
    }
    if (first instanceof Chosen a && second instanceof Chosen b && a.issue().equals(b.issue())) {
      Set<String> options = new LinkedHashSet<>(a.options());
      if (every) {
        options.retainAll(b.options());
      } else {
        options.addAll(b.options());
      }
      return Optional.of(chosen(a.issue(), options));
    }
    if (first instanceof Bounded a && second instanceof Bounded b && a.issue().equals(b.issue())) {
      return one(a, b, every);
    }
    return Optional.empty();
  }

  private static Optional<Clause> one(Bounded a, Bounded b, boolean every) {
    boolean fit = fits(a, every) && fits(b, every);
    List<Bound> bounds = new ArrayList<>(a.bounds());
    bounds.addAll(b.bounds());
    return fit ? Optional.of(new Bounded(a.issue(), bounds, every)) : Optional.empty();
  }

  private static boolean fits(Bounded clause, boolean every) {
    return clause.bounds().size() == 1 || clause.all() == every;
  }

  /** {@return the same, each part told only as far as what stands beside it leaves it open} */
  static Clause simplified(Clause clause) {
    return simplified(clause, Map.of());
  }

  /**
   * Simplifies a part.
   *
   * @param open the options that are left of an issue, by its id, where the part decides anything
   */
  private static Clause simplified(Clause clause, Map<String, Set<String>> open) {
    if (clause instanceof Chosen chosen) {
      return narrowed(chosen, open);
    }
    if (clause.parts().isEmpty()) {
      return clause;
    }
    if (clause instanceof Counted counted) {
      List<Clause> each = counted.parts().stream().map(p -> simplified(p, open)).toList();
      return counted(counted.quota(), counted.number(), each);
    }
    boolean every = clause instanceof Every;
    Map<String, Set<String>> left = new HashMap<>(open);
    List<Clause> parts = new ArrayList<>();
    for (Clause part : clause.parts()) {
      Clause own = part instanceof Chosen chosen ? narrowed(chosen, open) : part;
      if (own instanceof Chosen chosen) {
        left.put(chosen.issue().id(), left(chosen, every, options(chosen.issue(), open)));
      }
      parts.add(own);
    }
    parts.replaceAll(p -> p instanceof Chosen ? p : simplified(p, left));
    return joined(parts, every);
  }

  private static Clause narrowed(Chosen chosen, Map<String, Set<String>> open) {
    Set<String> left = options(chosen.issue(), open);
    Set<String> options = new LinkedHashSet<>(chosen.options());
    options.retainAll(left);
    boolean all = options.size() == left.size();
    return options.isEmpty() || all ? new Always(all) : new Chosen(chosen.issue(), options);
  }

  /** A part of an "and" is read where the choice holds, one of an "or" where it does not. */
  private static Set<String> left(Chosen chosen, boolean every, Set<String> open) {
    Set<String> left = new LinkedHashSet<>(open);
    if (every) {
      left.retainAll(chosen.options());
    } else {
      left.removeAll(chosen.options());
    }
    return left;
  }

  private static Set<String> options(Issue issue, Map<String, Set<String>> open) {
    return open.getOrDefault(issue.id(), new LinkedHashSet<>(issue.optionIds()));
  }
}
