package parley.app.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.draft.CaseDraft.IssueText;
import parley.app.tables.WhenTerm.Word;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.model.Operator;
import parley.model.Range;

/** The issues of a case from tables, and what {@code when} says of them in the rule language. */
final class IssueBook {
  private final NameTable names;
  private final Map<String, TableIssue> issues = new LinkedHashMap<>();

  IssueBook(NameTable names) {
    this.names = names;
  }

  NameTable names() {
    return names;
  }

  void add(TableIssue issue) {
    issues.put(issue.text().id(), issue);
  }

  List<IssueText> texts() {
    return issues.values().stream().map(TableIssue::text).toList();
  }

  /**
   * {@return what stands between the parentheses of {@code Terms( )}; empty, with errors, if bad}
   */
  Optional<String> condition(List<WhenTerm> terms, TableNumbers style, TableProblems errors) {
    List<String> parts = new ArrayList<>();
    for (WhenTerm term : terms) {
      part(term, style, errors).ifPresent(parts::add);
    }
    return Optional.of(String.join(", ", parts)).filter(t -> parts.size() == terms.size());
  }

  private Optional<String> part(WhenTerm term, TableNumbers style, TableProblems errors) {
    Optional<String> id = names.find(term.issue().text());
    TableIssue issue = id.map(issues::get).orElse(null);
    if (id.isEmpty() || issue == null) {
      errors.unknown(
          Code.UNKNOWN_ISSUE,
          term.cell(),
          term.issue().place(),
          "issue",
          term.issue().text(),
          issues.keySet());
      return Optional.empty();
    } else if (term.operator().isOrder() && !issue.isOrdered()) {
      errors.error(
          Code.WRONG_VALUE,
          term.cell(),
          term.issue().place(),
          "the options of `" + id.get() + "` have no order",
          Optional.of("compare by = or !=, or say `yes` under `ordered` in the agenda table"));
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (Word value : term.values()) {
      Optional<String> literal = issue.literal(value.text(), term.operator(), style);
      literal.ifPresentOrElse(values::add, () -> unknown(term, issue, value, style, errors));
    }
    return values.size() < term.values().size()
        ? Optional.empty()
        : Optional.of(id.get() + " " + compared(term.operator(), values));
  }

  private static String compared(Operator operator, List<String> values) {
    if (values.size() == 1) {
      return operator.symbol() + " " + values.get(0);
    }
    String word = operator == Operator.EQUAL ? "in" : "not in";
    return values.stream().collect(Collectors.joining(", ", word + " (", ")"));
  }

  private static void unknown(
      WhenTerm term, TableIssue issue, Word value, TableNumbers style, TableProblems errors) {
    String written = value.text();
    if (issue.isNumeric() && style.isAmbiguous(written)) {
      errors.error(
          Code.WRONG_VALUE,
          term.cell(),
          value.place(),
          "`" + written + "` may be in thousands or in decimals",
          Optional.of("write it without a sign between thousands: `4000` or `4.5`"));
      return;
    }
    Optional<String> range =
        issue.scale().range().map(r -> r.help(style.decimal(written).map(Range::id).orElse("")));
    Optional<String> help =
        range.or(() -> Nearest.help(written, List.copyOf(issue.options().ids())));
    errors.error(
        Code.UNKNOWN_OPTION,
        term.cell(),
        value.place(),
        "`" + written + "` is not an option of `" + issue.text().id() + "`",
        help);
  }
}
