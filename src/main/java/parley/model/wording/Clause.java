package parley.model.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Ordered;
import parley.model.Quota;
import parley.model.Sum;

/**
 * What a condition says, with every negation carried into the single statements: nothing here
 * stands below a "not".
 */
sealed interface Clause {
  /** {@return its direct parts, in the file's order; empty for a single statement} */
  default List<Clause> parts() {
    return List.of();
  }

  /** {@return what is the case iff this is not} */
  Clause contrary();

  /** True of every package, or of none. */
  record Always(boolean value) implements Clause {
    @Override
    public Clause contrary() {
      return new Always(!value);
    }
  }

  /**
   * An issue is settled in one of several ways.
   *
   * @param options ids, neither none nor all of the issue's
   */
  record Chosen(Issue issue, Set<String> options) implements Clause {
    public Chosen {
      options = Ordered.copyOf(options);
    }

    @Override
    public Clause contrary() {
      Set<String> others = new LinkedHashSet<>(issue.optionIds());
      others.removeAll(options);
      return new Chosen(issue, others);
    }
  }

  /**
   * An issue keeps to bounds.
   *
   * @param bounds at least one
   * @param all whether it keeps to all of them; else to one
   */
  record Bounded(Issue issue, List<Bound> bounds, boolean all) implements Clause {
    public Bounded {
      bounds = List.copyOf(bounds);
    }

    @Override
    public Clause contrary() {
      return new Bounded(issue, bounds.stream().map(Bound::contrary).toList(), !all);
    }
  }

  /** A comparison by order, with a value as the rule writes it. */
  record Bound(Operator operator, String value) {
    Bound contrary() {
      return new Bound(operator.negated(), value);
    }
  }

  /** An issue compares with another. */
  record Compared(Issue left, Operator operator, Issue right) implements Clause {
    @Override
    public Clause contrary() {
      return new Compared(left, operator.negated(), right);
    }
  }

  /** A conclusion is drawn, or is not. */
  record Shared(String conclusion, boolean negated) implements Clause {
    @Override
    public Clause contrary() {
      return new Shared(conclusion, !negated);
    }
  }

  /** Sums compare. */
  record Total(Sum sum) implements Clause {
    @Override
    public Clause contrary() {
      return new Total(sum.with(sum.operator().negated()));
    }
  }

  /**
   * So many parts hold.
   *
   * @param number more than 0 and less than there are parts, so that no simpler word says it
   */
  record Counted(Quota quota, int number, List<Clause> parts) implements Clause {
    public Counted {
      parts = List.copyOf(parts);
    }

    @Override
    public Clause contrary() {
      return switch (quota) {
        case AT_LEAST -> Clause.counted(Quota.AT_MOST, number - 1, parts);
        case AT_MOST -> Clause.counted(Quota.AT_LEAST, number + 1, parts);
        case EXACTLY ->
            Clause.joined(
                List.of(
                    Clause.counted(Quota.AT_MOST, number - 1, parts),
                    Clause.counted(Quota.AT_LEAST, number + 1, parts)),
                false);
      };
    }
  }

  /** All parts hold. */
  record Every(List<Clause> parts) implements Clause {
    public Every {
      parts = List.copyOf(parts);
    }

    @Override
    public Clause contrary() {
      return new Some(parts.stream().map(Clause::contrary).toList());
    }
  }

  /** Some part holds. */
  record Some(List<Clause> parts) implements Clause {
    public Some {
      parts = List.copyOf(parts);
    }

    @Override
    public Clause contrary() {
      return new Every(parts.stream().map(Clause::contrary).toList());
    }
  }

  static Clause chosen(Issue issue, Set<String> options) {
    boolean all = options.size() == issue.options().size();
    return options.isEmpty() || all ? new Always(all) : new Chosen(issue, options);
  }

  /** {@return that so many parts hold, in simpler words where there are some} */
  static Clause counted(Quota quota, int asked, List<Clause> given) {
    List<Clause> parts = given.stream().filter(p -> !(p instanceof Always)).toList();
    int size = parts.size();
    int number =
        asked
            - (int)
                given.stream().filter(p -> p instanceof Always always && always.value()).count();
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
    if (first instanceof Chosen a && second instanceof Chosen b) {
      boolean isSame = a.issue().id().equals(b.issue().id());
      return isSame ? Optional.of(one(a, b, every)) : Optional.empty();
    }
    if (first.equals(second)) {
      return Optional.of(first);
    }
    if (first instanceof Bounded a && second instanceof Bounded b && a.issue().equals(b.issue())) {
      return one(a, b, every);
    }
    return Optional.empty();
  }

  private static Clause one(Chosen a, Chosen b, boolean every) {
    Set<String> options = new LinkedHashSet<>(a.options());
    if (every) {
      options.retainAll(b.options());
    } else {
      options.addAll(b.options());
    }
    return chosen(a.issue(), options);
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
}
