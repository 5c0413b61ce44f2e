package parley.app.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Place;

/** A table of a known kind. */
record TypedTable(TableKind kind, List<TableRow> rows) {
  TypedTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row with something in it.
   *
   * @param cells by column; a column that the table lacks has none
   * @param end a place for a cell that the row does not have
   * @param style how the table writes numbers
   */
  record TableRow(int number, Map<String, Cell> cells, Place end, TableNumbers style) {
    TableRow {
      cells = Map.copyOf(cells);
    }

    /** {@return a column's cell; an empty one at the row's end if there is none} */
    Cell cell(String column) {
      return Optional.ofNullable(cells.get(column))
          .orElse(new Cell("", end, "row " + number + " (" + column + ")"));
    }

    String text(String column) {
      return cell(column).text();
    }
  }
}
