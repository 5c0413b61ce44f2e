package parley.app.tables;

import java.math.BigDecimal;
import java.util.Optional;
import parley.app.draft.CaseDraft.IssueText;
import parley.app.draft.CaseDraft.Scale;
import parley.model.Operator;
import parley.model.Range;

/**
 * An issue that tables speak of.
 *
 * @param options their names; none for a range
 */
record TableIssue(IssueText text, NameTable options) {
  Scale scale() {
    return text.scale();
  }

  boolean isNumeric() {
    return scale().range().isPresent()
        || text.options().stream().anyMatch(o -> o.value().isPresent());
  }

  /** {@return whether its options stand from less to more} */
  boolean isOrdered() {
    return isNumeric() || scale().ordered();
  }

  /** {@return an option or a number as a rule writes it; empty if the issue has none such} */
  Optional<String> literal(String written, Operator operator, TableNumbers style) {
    Optional<String> option = options.find(written).map(o -> '"' + o + '"');
    Optional<BigDecimal> number = isNumeric() ? style.decimal(written) : Optional.empty();
    return option.or(() -> number.filter(n -> operator.isOrder() || hasValue(n)).map(Range::id));
  }

  private boolean hasValue(BigDecimal number) {
    return scale().range().isPresent()
        ? scale().range().get().place(Range.id(number)).isPresent()
        : text.options().stream()
            .flatMap(o -> o.value().stream())
            .anyMatch(v -> v.compareTo(number) == 0);
  }
}
