package parley.app.tables;

import java.time.LocalDate;
import java.util.Optional;
import parley.app.tables.TypedTable.TableRow;
import parley.diagnostic.Code;
import parley.model.Period;

/** Reads dates. */
record StancePeriod(TableProblems errors) {
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
          "write year, month and day: `2025-12-15`");
    }
    return date;
  }
}
