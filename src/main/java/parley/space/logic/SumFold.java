package parley.space.logic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import parley.model.Sum;

/**
 * Takes a comparison of sums apart, issue by issue: by what has been added up so far. All amounts
 * between two break points leave the same question, which is asked once (after Abío and others
 * 2012, who build decision diagrams of such constraints by intervals).
 *
 * @param <T> what comes out for a question
 */
public final class SumFold<T> {
  /** What is made of the questions. */
  public interface Maker<T> {
    /** {@return what always holds, or never} */
    T constant(boolean holds);

    /** {@return what holds with each option of an issue, given for each in the agenda's order} */
    T branch(String issue, List<T> byOption);

    /** Counts a step of work that holds so many things. */
    void step(int held);
  }

  private record Item(String issue, List<BigInteger> amounts) {}

  /** An answer for all amounts from the least to the most; empty: without bound. */
  private record Piece<T>(T answer, Optional<BigInteger> least, Optional<BigInteger> most) {
    boolean covers(BigInteger amount) {
      return most.filter(m -> m.compareTo(amount) < 0).isEmpty();
    }
  }

  private final Sum sum;
  private final Maker<T> maker;
  private final List<Item> items = new ArrayList<>();
  private final List<TreeMap<BigInteger, Piece<T>>> known = new ArrayList<>();
  private final List<Optional<Piece<T>>> unbounded = new ArrayList<>();
  private int pieces;

  private SumFold(Sum sum, Maker<T> maker) {
    this.sum = sum;
    this.maker = maker;
  }

  /**
   * {@return what comes out for a comparison}
   *
   * @param options each issue's, in the agenda's order
   * @param rank issues of lower rank are asked about first
   */
  public static <T> T of(
      Sum sum, Map<String, List<String>> options, ToIntFunction<String> rank, Maker<T> maker) {
    return new SumFold<>(sum, maker).fold(options, rank);
  }

  private T fold(Map<String, List<String>> options, ToIntFunction<String> rank) {
    Map<String, BigDecimal> factors = sum.factors();
    List<String> issues =
        factors.keySet().stream()
            .filter(i -> factors.getOrDefault(i, BigDecimal.ZERO).signum() != 0)
            .sorted(Comparator.comparingInt(rank))
            .toList();
    int decimals = decimals(issues, factors, options);
    for (String issue : issues) {
      BigDecimal factor = factors.getOrDefault(issue, BigDecimal.ZERO);
      List<BigInteger> amounts =
          options.getOrDefault(issue, List.of()).stream()
              .map(o -> whole(sum.value(issue, o).multiply(factor), decimals))
              .toList();
      items.add(new Item(issue, amounts));
      known.add(new TreeMap<>());
      unbounded.add(Optional.empty());
    }
    return piece(0, whole(sum.constant(), decimals)).answer();
  }

  private int decimals(
      List<String> issues, Map<String, BigDecimal> factors, Map<String, List<String>> options) {
    int ofIssues = 0;
    for (String issue : issues) {
      int factor = factors.getOrDefault(issue, BigDecimal.ZERO).scale();
      int values =
          options.getOrDefault(issue, List.of()).stream()
              .mapToInt(o -> sum.value(issue, o).scale())
              .reduce(0, Math::max);
      ofIssues = Math.max(ofIssues, Math.max(0, factor) + values);
    }
    return Math.max(ofIssues, sum.constant().scale());
  }

  private static BigInteger whole(BigDecimal number, int decimals) {
    return number.movePointRight(decimals).toBigIntegerExact();
  }

  private Piece<T> piece(int at, BigInteger amount) {
    if (at == items.size()) {
      return last(amount);
    }
    if (unbounded.get(at).filter(p -> p.covers(amount)).isPresent()) {
      return unbounded.get(at).get();
    }
    Map.Entry<BigInteger, Piece<T>> near = known.get(at).floorEntry(amount);
    if (near != null && near.getValue().covers(amount)) {
      return near.getValue();
    }
    Piece<T> made = made(at, amount);
    if (made.least().isPresent()) {
      known.get(at).put(made.least().get(), made);
    } else {
      unbounded.set(at, Optional.of(made));
    }
    return made;
  }

  /** The last question is on which side of nothing an amount lies. */
  private Piece<T> last(BigInteger amount) {
    boolean holds = sum.operator().holds(amount.signum());
    int low = amount.signum();
    while (low > -1 && sum.operator().holds(low - 1) == holds) {
      low--;
    }
    int high = amount.signum();
    while (high < 1 && sum.operator().holds(high + 1) == holds) {
      high++;
    }
    return new Piece<>(
        maker.constant(holds),
        low == -1 ? Optional.empty() : Optional.of(BigInteger.valueOf(low)),
        high == 1 ? Optional.empty() : Optional.of(BigInteger.valueOf(high)));
  }

  private Piece<T> made(int at, BigInteger amount) {
    maker.step(++pieces);
    Item item = items.get(at);
    List<T> answers = new ArrayList<>(item.amounts().size());
    Optional<BigInteger> least = Optional.empty();
    Optional<BigInteger> most = Optional.empty();
    for (BigInteger more : item.amounts()) {
      Piece<T> below = piece(at + 1, amount.add(more));
      answers.add(below.answer());
      least = either(least, below.least().map(l -> l.subtract(more)), BigInteger::max);
      most = either(most, below.most().map(m -> m.subtract(more)), BigInteger::min);
    }
    return new Piece<>(maker.branch(item.issue(), answers), least, most);
  }

  private static Optional<BigInteger> either(
      Optional<BigInteger> a,
      Optional<BigInteger> b,
      java.util.function.BinaryOperator<BigInteger> both) {
    return Stream.concat(a.stream(), b.stream()).reduce(both);
  }
}
