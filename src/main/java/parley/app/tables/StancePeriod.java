package parley.app.tables;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.app.tables.TypedTable.TableRow;
import parley.diagnostic.Code;
import parley.model.Period;

/** Reads dates. */
record StancePeriod(TableProblems errors) {
  /** How spreadsheets keep days: counted from the end of 1899. */
  private static final Pattern DAYS = Pattern.compile("[0-9]{5}");

  /** {@return the days on which a row's stance is in force} */
  Period of(TableRow row) {
    Period period = new Period(date(row.cell("from")), date(row.cell("until")));
    if (period.isEmpty()) {
      errors.error(
          Code.EMPTY_PERIOD,
          row.cell("until"),
          "the stance ends on the day on which it begins, or before",
          "`until` is the first day on which it is no longer held");
      return Period.always();
    }
    return period;
  }

  /** {@return a cell's date; empty, with an error if it writes something else} */
  Optional<LocalDate> date(Cell cell) {
    Optional<LocalDate> date = TableNumbers.date(cell.text());
    if (date.isEmpty() && !cell.isEmpty()) {
      errors.error(
          Code.BAD_DATE,
          cell,
          "`" + cell.text() + "` is not a date that can be read in one way only",
          DAYS.matcher(cell.text()).matches()
              ? "a spreadsheet keeps a date as such a number: give the column the format of a date"
              : "write year, month and day: `2025-12-15`");
    }
    return date;
  }
}
