package parley.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import parley.model.Sum;

/**
 * A condition as the page's own evaluator reads it: {@code true}, {@code false}, or a list of a
 * word and its parts. Issues and options stand as their places in the agenda.
 */
record ConditionData(Agenda agenda) implements Condition.Cases<Object> {
  Object of(Condition condition) {
    return condition.as(this);
  }

  @Override
  public Object constant(Constant c) {
    return c.value();
  }

  @Override
  public Object comparison(Comparison c) {
    int issue = place(c.issue());
    return agenda.issue(c.issue()).orElseThrow().range().isPresent()
        ? List.of("within", issue, stretches(options(c.issue()), c.options()))
        : List.of("is", issue, places(options(c.issue()), c.options()));
  }

  /** Both issues' places, and for each option of the left one those of the right one that fit. */
  @Override
  public Object issues(IssueComparison c) {
    List<String> rights = options(c.right());
    List<List<Integer>> fitting =
        options(c.left()).stream()
            .map(o -> places(rights, c.options().getOrDefault(o, Set.of())))
            .toList();
    return List.of("pair", place(c.left()), place(c.right()), fitting);
  }

  @Override
  public Object concluded(Concluded c) {
    return List.of("concluded", c.name());
  }

  @Override
  public Object all(All c) {
    return list(c.parts(), "all");
  }

  @Override
  public Object any(Any c) {
    return list(c.parts(), "any");
  }

  @Override
  public Object not(Not c) {
    return list(c.parts(), "not");
  }

  @Override
  public Object count(Count c) {
    return list(c.parts(), "count", c.quota().id(), c.number());
  }

  /**
   * The sign, the numbers' total, the comparison as a rule writes it, and for each issue its place
   * and what each option adds; all in whole numbers, as strings because they may be larger than a
   * page's numbers.
   */
  @Override
  public Object sum(Sum c) {
    Map<String, BigDecimal> factors = c.factors();
    int decimals =
        Stream.concat(
                Stream.of(c.constant()),
                factors.keySet().stream().flatMap(issue -> amounts(c, issue).stream()))
            .mapToInt(BigDecimal::scale)
            .max()
            .orElseThrow();
    List<Object> parts = new ArrayList<>();
    parts.addAll(List.of("sum", c.operator().symbol(), whole(c.constant(), decimals), c.text()));
    for (String issue : factors.keySet()) {
      parts.add(place(issue));
      parts.add(amounts(c, issue).stream().map(a -> whole(a, decimals)).toList());
    }
    return parts;
  }

  /** {@return what each option of an issue adds to the sum} */
  private List<BigDecimal> amounts(Sum c, String issue) {
    BigDecimal factor = c.factors().getOrDefault(issue, BigDecimal.ZERO);
    return options(issue).stream().map(o -> c.value(issue, o).multiply(factor)).toList();
  }

  private static String whole(BigDecimal number, int decimals) {
    return number.movePointRight(decimals).toBigIntegerExact().toString();
  }

  private List<Object> list(List<Condition> parts, Object... head) {
    return Stream.concat(Stream.of(head), parts.stream().map(this::of)).toList();
  }

  private static List<Integer> places(List<String> all, Collection<String> some) {
    return IntStream.range(0, all.size()).filter(i -> some.contains(all.get(i))).boxed().toList();
  }

  /** {@return for each stretch its first place and the one after its last} */
  private static List<Integer> stretches(List<String> all, Collection<String> some) {
    return IntStream.rangeClosed(0, all.size())
        .filter(i -> isOf(all, i - 1, some) != isOf(all, i, some))
        .boxed()
        .toList();
  }

  private static boolean isOf(List<String> all, int place, Collection<String> some) {
    return place >= 0 && place < all.size() && some.contains(all.get(place));
  }

  private List<String> options(String issue) {
    return agenda.issues().get(place(issue)).optionIds();
  }

  private int place(String issue) {
    return agenda.issueIds().indexOf(issue);
  }
}
