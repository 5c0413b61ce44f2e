package parley.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A matter under negotiation.
 *
 * @param id unique within the agenda
 * @param title for people
 * @param unit what the options' values count; present iff the issue is numeric
 * @param options in the agenda's order; at least one, ids distinct, values (if any) distinct
 * @param statusQuo the id of the option that stands where a package is silent
 * @param control who can change it alone
 */
public record Issue(
    String id,
    String title,
    Optional<String> unit,
    List<Option> options,
    String statusQuo,
    Control control) {
  public Issue {
    options = List.copyOf(options);
    if (options.stream().noneMatch(o -> o.id().equals(statusQuo))) {
      throw new IllegalArgumentException("status quo of " + id + " is no option: " + statusQuo);
    }
  }

  /** An issue that nobody can change alone. */
  public Issue(
      String id, String title, Optional<String> unit, List<Option> options, String statusQuo) {
    this(id, title, unit, options, statusQuo, Control.ofNobody());
  }

  /** {@return whether rules may compare this issue by order} */
  public boolean isNumeric() {
    return unit.isPresent();
  }

  /** {@return whether every value is a whole number, so that rules see whole numbers} */
  public boolean hasWholeValues() {
    return options.stream()
        .allMatch(o -> o.value().isPresent() && o.value().getAsDouble() % 1 == 0);
  }

  public Optional<Option> option(String optionId) {
    return options.stream().filter(o -> o.id().equals(optionId)).findFirst();
  }

  /** {@return the value of one of a numeric issue's options, in digits} */
  public String number(Option option) {
    double value = option.value().orElseThrow();
    return hasWholeValues()
        ? Long.toString((long) value)
        : BigDecimal.valueOf(value).toPlainString();
  }

  /** {@return the options' ids, in the agenda's order} */
  public List<String> optionIds() {
    return options.stream().map(Option::id).toList();
  }
}
