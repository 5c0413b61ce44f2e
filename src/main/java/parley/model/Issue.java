package parley.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A matter under negotiation.
 *
 * @param id unique within the agenda
 * @param title for people
 * @param unit what the options' values count; present where the agenda says so, on a numeric issue
 * @param options in the agenda's order; at least one, ids distinct, values (if any) distinct
 * @param statusQuo the id of the option that stands where a package is silent
 * @param order how its options stand to one another
 * @param control who can change it alone
 */
public record Issue(
    String id,
    String title,
    Optional<String> unit,
    List<Option> options,
    String statusQuo,
    OptionOrder order,
    Control control) {
  public Issue {
    options = List.copyOf(options);
    if (options.stream().noneMatch(o -> o.id().equals(statusQuo))) {
      throw new IllegalArgumentException("status quo of " + id + " is no option: " + statusQuo);
    }
  }

  /** An issue that nobody can change alone, whose options stand in no order but their numbers'. */
  public Issue(
      String id, String title, Optional<String> unit, List<Option> options, String statusQuo) {
    this(id, title, unit, options, statusQuo, OptionOrder.none(), Control.ofNobody());
  }

  /** {@return whether its options have numbers} */
  public boolean isNumeric() {
    return options.get(0).value().isPresent();
  }

  /** {@return whether its options stand from least to most, as listed} */
  public boolean isOrdered() {
    return order.ordered();
  }

  /** {@return the range of which its options are the steps, if they are} */
  public Optional<Range> range() {
    return order.range();
  }

  /**
   * {@return how two of its options compare: by number, or else by their place in the list}
   *
   * @param one an option of this issue, as the other
   */
  public int compare(Option one, Option other) {
    return isNumeric()
        ? Double.compare(one.value().orElseThrow(), other.value().orElseThrow())
        : Integer.compare(options.indexOf(one), options.indexOf(other));
  }

  /** {@return whether every value is a whole number, so that rules see whole numbers} */
  public boolean hasWholeValues() {
    if (order.range().isPresent()) {
      return order.range().get().isWhole();
    }
    return options.stream()
        .allMatch(o -> o.value().isPresent() && o.value().getAsDouble() % 1 == 0);
  }

  public Optional<Option> option(String optionId) {
    if (order.range().isPresent()) {
      return order.range().get().place(optionId).map(options::get);
    }
    return options.stream().filter(o -> o.id().equals(optionId)).findFirst();
  }

  /** {@return the value of one of a numeric issue's options, in digits} */
  public String number(Option option) {
    BigDecimal value = BigDecimal.valueOf(option.value().orElseThrow());
    return order.range().isPresent() || hasWholeValues() ? Range.id(value) : value.toPlainString();
  }

  /** {@return how many decimals the values of a numeric issue have at most} */
  public int decimals() {
    if (hasWholeValues()) {
      return 0;
    }
    return options.stream()
        .mapToInt(o -> decimal(o).stripTrailingZeros().scale())
        .reduce(0, Math::max);
  }

  /** {@return the value of one of a numeric issue's options, exactly} */
  public BigDecimal decimal(Option option) {
    return BigDecimal.valueOf(option.value().orElseThrow());
  }

  /** {@return the options' ids, in the agenda's order} */
  public List<String> optionIds() {
    return options.stream().map(Option::id).toList();
  }
}
