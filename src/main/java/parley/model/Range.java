package parley.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers in equal steps, each an option whose id is the shortest decimal.
 *
 * @param from the first number
 * @param to the last number, a whole number of steps from the first
 * @param step greater than 0
 */
public record Range(BigDecimal from, BigDecimal to, BigDecimal step) {
  private static final int DIGITS_MAX = 40;

  /** {@return how many numbers it has} */
  public long size() {
    return to.subtract(from).divideToIntegralValue(step).longValueExact() + 1;
  }

  public boolean isWhole() {
    return Stream.of(from, step).allMatch(n -> n.stripTrailingZeros().scale() <= 0);
  }

  /** {@return its numbers as options, in order} */
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    BigDecimal number = from;
    for (long i = size(); i > 0; i--) {
      String id = id(number);
      options.add(Option.valued(id, id, number.doubleValue()));
      number = number.add(step);
    }
    return options;
  }

  /** {@return the place of the option of this id; empty if there is none} */
  public Optional<Integer> place(String id) {
    Optional<BigDecimal> number = number(id);
    return number
        .filter(n -> id(n).equals(id) && n.compareTo(from) >= 0 && n.compareTo(to) <= 0)
        .map(n -> n.subtract(from).divideAndRemainder(step))
        .filter(d -> d[1].signum() == 0)
        .map(d -> d[0].intValueExact());
  }

  public BigDecimal nearest(BigDecimal number) {
    if (number.compareTo(from) <= 0) {
      return from;
    } else if (number.compareTo(to) >= 0) {
      return to;
    }
    BigDecimal[] steps = number.subtract(from).divideAndRemainder(step);
    BigDecimal below = from.add(steps[0].multiply(step));
    boolean up = steps[1].add(steps[1]).compareTo(step) > 0;
    return up ? below.add(step) : below;
  }

  /** {@return the shortest decimal, such as {@code 300}, {@code -5} or {@code 0.5}} */
  public static String id(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** {@return the number that a text writes in plain digits; empty if it writes none} */
  public static Optional<BigDecimal> number(String text) {
    return text.length() <= DIGITS_MAX && text.matches("-?[0-9]+(\\.[0-9]+)?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** {@return what to write for a text that is the id of none of its options} */
  public String help(String text) {
    Optional<BigDecimal> number = number(text);
    String near = number.map(n -> "; the nearest is `" + id(nearest(n)) + "`").orElse("");
    return "its options are the numbers " + words() + near;
  }

  /** {@return such as "from 0 to 600 in steps of 10"} */
  public String words() {
    return "from " + id(from) + " to " + id(to) + " in steps of " + id(step);
  }
}
