package parley.model.wording;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.Issue;
import parley.model.Operator;
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
      options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
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
        case AT_LEAST -> Clauses.counted(Quota.AT_MOST, number - 1, parts);
        case AT_MOST -> Clauses.counted(Quota.AT_LEAST, number + 1, parts);
        case EXACTLY ->
            Clauses.joined(
                List.of(
                    Clauses.counted(Quota.AT_MOST, number - 1, parts),
                    Clauses.counted(Quota.AT_LEAST, number + 1, parts)),
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
}
