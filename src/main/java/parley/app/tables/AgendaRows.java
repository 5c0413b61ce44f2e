package parley.app.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.draft.CaseDraft.IssueText;
import parley.app.draft.CaseDraft.OptionText;
import parley.app.draft.CaseDraft.Scale;
import parley.app.tables.TypedTable.TableRow;
import parley.diagnostic.Code;
import parley.model.Control;
import parley.model.Range;
import parley.model.ReservedWords;

/** Reads issues from tables with a row for each option. */
final class AgendaRows {
  private final TableProblems errors;
  private final List<String> notes;
  private final IssueBook book =
      new IssueBook(new NameTable("issue", ReservedWords.ISSUE::isReserved));

  private AgendaRows(TableProblems errors, List<String> notes) {
    this.errors = errors;
    this.notes = notes;
  }

  /**
   * {@return the issues}
   *
   * @param notes to which is added what had to be decided
   */
  static IssueBook read(List<TableRow> rows, TableProblems errors, List<String> notes) {
    return new AgendaRows(errors, notes).book(rows);
  }

  private IssueBook book(List<TableRow> rows) {
    Map<String, List<TableRow>> byIssue = new LinkedHashMap<>();
    String last = "";
    for (TableRow row : rows) {
      Cell issue = row.cell("issue");
      if (issue.isEmpty() && last.isEmpty()) {
        errors.error(Code.MISSING, issue, "the issue is missing", "write whose option this is");
      } else {
        last = issue.isEmpty() ? last : book.names().id(issue.text());
        byIssue.computeIfAbsent(last, i -> new ArrayList<>()).add(row);
      }
    }
    byIssue.forEach(this::issue);
    return book;
  }

  private void issue(String id, List<TableRow> rows) {
    String title = first(rows, "title").orElse(book.names().title(id));
    book.names().alias(title, id);
    NameTable names = new NameTable("option", o -> false);
    Optional<Range> range = range(rows);
    List<OptionText> options =
        range
            .map(r -> r.options().stream().map(o -> new OptionText(o.id(), o.title())).toList())
            .orElseGet(() -> options(rows, names));
    Optional<String> unit = first(rows, "unit");
    boolean valued = options.stream().anyMatch(o -> o.value().isPresent());
    boolean ordered = !valued && range.isEmpty() && isYes(rows, "ordered").isPresent();
    Scale scale = new Scale(valued && unit.isEmpty() ? Optional.of("units") : unit, ordered, range);
    String statusQuo = statusQuo(id, rows, options, names);
    IssueText text = new IssueText(id, title, options, scale, statusQuo, Control.ofNobody());
    book.add(new TableIssue(text, names));
  }

  private static Optional<String> first(List<TableRow> rows, String column) {
    return rows.stream().map(r -> r.text(column)).filter(t -> !t.isEmpty()).findFirst();
  }

  /** {@return the numbers of the options, if all are and have equal steps} */
  private static Optional<Range> range(List<TableRow> rows) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (TableRow row : rows) {
      String value = row.text("value");
      row.style()
          .decimal(row.text("option").isEmpty() ? value : row.text("option"))
          .filter(n -> value.isEmpty() || row.style().decimal(value).filter(n::equals).isPresent())
          .ifPresent(numbers::add);
    }
    if (numbers.size() < rows.size()) {
      return Optional.empty();
    }
    BigDecimal from = numbers.get(0);
    BigDecimal to = numbers.get(numbers.size() - 1);
    BigDecimal step = numbers.size() == 1 ? BigDecimal.ONE : numbers.get(1).subtract(from);
    for (int i = 1; i < numbers.size(); i++) {
      if (step.signum() <= 0 || numbers.get(i).subtract(numbers.get(i - 1)).compareTo(step) != 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Range(from, to, step));
  }

  private List<OptionText> options(List<TableRow> rows, NameTable names) {
    List<OptionText> options = new ArrayList<>();
    for (TableRow row : rows) {
      Cell option = row.cell("option");
      String name = option.isEmpty() ? row.text("value") : option.text();
      if (name.isEmpty()) {
        errors.error(Code.MISSING, option, "the option is missing", "write its name or number");
      } else if (names.find(name).isPresent()) {
        errors.error(
            Code.DUPLICATE, option, "this issue has `" + name + "` twice", "delete one row");
      } else {
        String id = names.id(name);
        String title = row.text("option_title");
        options.add(new OptionText(id, title.isEmpty() ? names.title(id) : title, value(row)));
      }
    }
    long valued = options.stream().filter(o -> o.value().isPresent()).count();
    if (valued > 0 && valued < options.size()) {
      errors.error(
          Code.MISSING,
          rows.get(0).cell("value"),
          "only some options of this issue have a number",
          "write one for each option, or for none");
    }
    return options;
  }

  private Optional<BigDecimal> value(TableRow row) {
    Cell value = row.cell("value");
    String written = value.isEmpty() ? row.text("option") : value.text();
    Optional<BigDecimal> number = row.style().decimal(written);
    if (number.isEmpty() && !value.isEmpty()) {
      errors.error(
          Code.WRONG_VALUE,
          value,
          "`" + written + "` is not a number that can be read in one way only",
          "write it with a point for decimals and nothing between thousands: `4000.5`");
    }
    return number;
  }

  /** {@return the first row that says yes} */
  private Optional<TableRow> isYes(List<TableRow> rows, String column) {
    List<TableRow> found = new ArrayList<>();
    for (TableRow row : rows) {
      Cell cell = row.cell(column);
      Optional<Boolean> answer = TableNumbers.answer(cell.text());
      if (answer.isEmpty()) {
        errors.error(
            Code.BAD_VALUE,
            cell,
            "`" + cell.text() + "` is not an answer",
            "write `yes` or nothing");
      } else if (answer.get()) {
        found.add(row);
      }
    }
    if (column.equals("status_quo") && found.size() > 1) {
      errors.error(
          Code.DUPLICATE,
          found.get(1).cell(column),
          "an issue has one status quo, and another row has it already",
          "keep the `yes` of the option that holds where nothing is agreed");
    }
    return found.stream().findFirst();
  }

  private String statusQuo(
      String id, List<TableRow> rows, List<OptionText> options, NameTable names) {
    Optional<TableRow> marked = isYes(rows, "status_quo");
    String first = options.isEmpty() ? "" : options.get(0).id();
    if (marked.isEmpty()) {
      notes.add("No row says what the status quo of " + id + " is: it is " + first + " here.");
      return first;
    }
    String option = marked.get().text("option");
    String name = option.isEmpty() ? marked.get().text("value") : option;
    return names
        .find(name)
        .or(() -> marked.get().style().decimal(name).map(Range::id))
        .orElse(first);
  }
}
