package parley.question.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
import parley.model.Place;
import parley.model.Quota;
import parley.model.Rewrite;
import parley.model.Sum;

/** Makes the mistakes that a condition can have, from its outside to its inside. */
record ConditionMistakes(Agenda agenda, MistakesFound found) {
  void of(Condition condition) {
    of(condition, c -> c);
  }

  /**
   * Mistakes a part.
   *
   * @param whole puts a part into the place of this one in the whole condition
   */
  private void of(Condition part, UnaryOperator<Condition> whole) {
    part.as(new Within(whole)).run();
  }

  /** How each kind of part is mistaken. */
  private final class Within implements Condition.Cases<Runnable> {
    private final UnaryOperator<Condition> whole;

    Within(UnaryOperator<Condition> whole) {
      this.whole = whole;
    }

    @Override
    public Runnable constant(Constant c) {
      return () -> {};
    }

    @Override
    public Runnable comparison(Comparison c) {
      return () ->
          new ComparisonMistakes(agenda, c)
              .found((operator, rewrite, m) -> found.add(operator, rewrite, whole.apply(m)));
    }

    @Override
    public Runnable issues(IssueComparison c) {
      return () -> compared(c, whole);
    }

    @Override
    public Runnable concluded(Concluded c) {
      Rewrite denied = new Rewrite.Denied(c.place());
      Condition mistaken = whole.apply(new Not(c.place(), c));
      return () -> found.add(MutationOperator.CONDITION_NEGATED, denied, mistaken);
    }

    @Override
    public Runnable all(All c) {
      return () -> joinedIfWritten(c, whole);
    }

    @Override
    public Runnable any(Any c) {
      return () -> joinedIfWritten(c, whole);
    }

    @Override
    public Runnable sum(Sum c) {
      return () -> new SumMistakes(c).found((o, r, m) -> found.add(o, r, whole.apply(m)));
    }

    @Override
    public Runnable count(Count c) {
      return () -> counted(c, whole);
    }

    @Override
    public Runnable not(Not c) {
      return () -> denied(c, whole);
    }
  }

  private void denied(Not c, UnaryOperator<Condition> whole) {
    Rewrite affirmed = new Rewrite.Affirmed(c.place());
    found.add(MutationOperator.CONDITION_NEGATED, affirmed, whole.apply(c.part()));
    if (!(c.part() instanceof Concluded)) { // denied twice, it would be affirmed again
      of(c.part(), p -> whole.apply(new Not(c.place(), p)));
    }
  }

  private void counted(Count c, UnaryOperator<Condition> whole) {
    for (int number : new int[] {c.number() - 1, c.number() + 1}) {
      if (number >= 1 && number <= c.parts().size()) {
        Rewrite rewrite = new Rewrite.Quantity(c.place(), number);
        Count mistaken = new Count(c.place(), c.quota(), number, c.parts());
        found.add(MutationOperator.COUNT_SHIFTED, rewrite, whole.apply(mistaken));
      }
    }
    for (Quota quota : Quota.values()) {
      if (quota != c.quota()) {
        Rewrite rewrite = new Rewrite.Counts(c.place(), quota);
        Count mistaken = new Count(c.place(), quota, c.number(), c.parts());
        found.add(MutationOperator.QUOTA, rewrite, whole.apply(mistaken));
      }
    }
    for (int i = 0; i < c.parts().size(); i++) {
      int at = i;
      of(c.parts().get(i), p -> whole.apply(c.with(replaced(c.parts(), at, p))));
    }
  }

  private void joinedIfWritten(Condition part, UnaryOperator<Condition> whole) {
    if (isWritten(part)) {
      joined(part, whole);
    }
  }

  /** Parts that share a place were not written one by one: a pattern that fits several names. */
  private static boolean isWritten(Condition joined) {
    List<Place> places = joined.parts().stream().map(Condition::place).toList();
    return places.size() > 1 && places.stream().distinct().count() == places.size();
  }

  private void joined(Condition joined, UnaryOperator<Condition> whole) {
    boolean and = joined instanceof All;
    List<Condition> parts = joined.parts();
    List<Place> places = parts.stream().map(ConditionMistakes::start).toList();
    Rewrite rewrite = new Rewrite.Joined(joined.place(), places, and);
    found.add(
        MutationOperator.CONNECTIVE, rewrite, whole.apply(joined(!and, joined.place(), parts)));
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      Condition part = parts.get(i);
      if (isDropped(part)) {
        List<Condition> rest = new ArrayList<>(parts);
        rest.remove(at);
        Condition left = rest.size() == 1 ? rest.get(0) : joined(and, joined.place(), rest);
        Rewrite dropped = new Rewrite.Dropped(part.place(), and);
        found.add(MutationOperator.CONDITION_DROPPED, dropped, whole.apply(left));
      }
      of(part, p -> whole.apply(joined(and, joined.place(), replaced(parts, at, p))));
    }
  }

  /** To drop what always holds would be no mistake. */
  private static boolean isDropped(Condition part) {
    return part instanceof Not
        || part instanceof Count
        || (part.parts().isEmpty() && !(part instanceof Constant));
  }

  private static Place start(Condition part) {
    return part instanceof Not || part instanceof Count || part.parts().isEmpty()
        ? part.place()
        : start(part.parts().get(0));
  }

  private static List<Condition> replaced(List<Condition> parts, int at, Condition part) {
    List<Condition> replaced = new ArrayList<>(parts);
    replaced.set(at, part);
    return replaced;
  }

  private static Condition joined(boolean and, Place place, List<Condition> parts) {
    return and ? new All(place, parts) : new Any(place, parts);
  }

  private void compared(IssueComparison c, UnaryOperator<Condition> whole) {
    parley.model.Operator contrary = c.operator().negated();
    Rewrite rewrite = new Rewrite.Sign(c.place(), contrary.symbol());
    MutationOperator operator =
        c.operator().isOrder() ? MutationOperator.CONDITION_NEGATED : MutationOperator.EQUALITY;
    found.add(operator, rewrite, whole.apply(new Not(c.place(), c)));
  }
}
