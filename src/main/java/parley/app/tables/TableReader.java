package parley.app.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.tables.CsvText.Line;
import parley.app.tables.TypedTable.TableRow;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;

/** Reads a table of whatever kind; its first row tells the kind, and what separates the cells. */
final class TableReader {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  /** Columns for people, in which an apostrophe is one. */
  static final Set<String> TEXTS =
      Set.of("because", "statement", "title", "option_title", "rule", "url");

  private static final int ROWS_MAX = 200_000;

  /** So many lines above a table are looked at, such as a title. */
  private static final int LINES_ABOVE_MAX = 20;

  private final Source source;
  private final Problems problems;
  private final TableProblems errors;
  private final char separator;
  private final CellPlaces places;

  private TableReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.errors = new TableProblems(problems);
    this.separator = separator(source);
    this.places = new CellPlaces(source, separator);
  }

  /** {@return the table; empty, with errors, if it is none} */
  static Optional<TypedTable> read(Source source, Problems problems) {
    return new TableReader(source, problems).table();
  }

  /** {@return the character that makes the most known columns of the first row} */
  private static char separator(Source source) {
    char best = SEPARATORS.get(0);
    long most = 0;
    for (char candidate : SEPARATORS) {
      long known =
          Stream.of(TableKind.values())
              .mapToLong(k -> known(k, head(source, candidate)))
              .max()
              .orElse(0);
      if (known > most) {
        best = candidate;
        most = known;
      }
    }
    return best;
  }

  private static List<String> head(Source source, char separator) {
    return CsvText.lines(source, separator, new Problems()).stream()
        .filter(l -> !isPreamble(l))
        .findFirst()
        .map(l -> l.fields().stream().map(TableReader::column).toList())
        .orElse(List.of());
  }

  private static long known(TableKind kind, List<String> head) {
    return head.contains(kind.mark()) ? head.stream().filter(kind.columns()::contains).count() : 0;
  }

  /** {@return whether a row is blank, or what Excel writes to tell itself the separator} */
  private static boolean isPreamble(Line line) {
    return line.isBlank() || line.number() == 1 && line.fields().get(0).matches("sep=.?");
  }

  private static String column(String head) {
    return head.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
  }

  private Optional<TypedTable> table() {
    List<Line> lines = new ArrayList<>(CsvText.lines(source, separator, problems));
    lines.removeIf(TableReader::isPreamble);
    if (lines.isEmpty()) {
      problems.error(Code.MISSING, Place.startOf(source.name()), "there is no row in this file");
      return Optional.empty();
    }
    lines.stream()
        .flatMap(l -> places.unclosed(l).stream())
        .findFirst()
        .ifPresent(
            p ->
                problems.error(
                    Code.SYNTAX,
                    p,
                    "this quote is never closed",
                    "close it, or write it twice if it belongs to the text"));
    Line first = lines.get(0);
    List<String> head = first.fields().stream().map(TableReader::column).toList();
    Optional<TableKind> kind = TableKind.of(head);
    if (kind.isEmpty()) {
      unknownTable(first, lines);
      return Optional.empty();
    }
    return table(kind.get(), first, head, lines.subList(1, lines.size()));
  }

  private void unknownTable(Line first, List<Line> lines) {
    Optional<Line> head =
        lines.stream()
            .limit(LINES_ABOVE_MAX)
            .filter(
                l ->
                    TableKind.of(l.fields().stream().map(TableReader::column).toList()).isPresent())
            .findFirst();
    String kinds =
        Stream.of(TableKind.values())
            .map(k -> k.name().toLowerCase(Locale.ROOT) + ": " + String.join(", ", k.required()))
            .collect(Collectors.joining("; "));
    problems.error(
        Code.MISSING,
        places.of(first).get(0),
        "the first row does not name the columns of a table",
        head.map(h -> "row " + h.number() + " does: delete the rows above it")
            .orElse("each kind of table needs: " + kinds));
  }

  private Optional<TypedTable> table(
      TableKind kind, Line first, List<String> head, List<Line> lines) {
    int before = problems.count();
    List<Place> at = places.of(first);
    checkHead(kind, head, first, at);
    if (lines.size() > ROWS_MAX) {
      problems.error(Code.UNREADABLE, at.get(0), "this table has more than 200,000 rows");
    }
    if (problems.count() > before) {
      return Optional.empty();
    }
    TableNumbers style = new TableNumbers(separator == ',');
    List<TableRow> rows = lines.stream().map(l -> row(l, head, style)).toList();
    return Optional.of(new TypedTable(kind, rows));
  }

  private void checkHead(TableKind kind, List<String> head, Line first, List<Place> at) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> missing = kind.required().stream().filter(c -> !head.contains(c)).toList();
    long unknown = head.stream().filter(c -> !c.isEmpty() && !kind.columns().contains(c)).count();
    Optional<String> meant =
        Optional.of(missing).filter(m -> m.size() == 1 && unknown == 1).map(m -> m.get(0));
    for (int i = 0; i < head.size(); i++) {
      String column = head.get(i);
      Cell cell = new Cell(column, at.get(i), where(i, first.number(), column));
      if (!column.isEmpty() && !kind.columns().contains(column)) {
        errors.error(
            Code.UNKNOWN_KEY,
            cell,
            "a table of "
                + kind.name().toLowerCase(Locale.ROOT)
                + " has no column `"
                + column
                + "`",
            meant
                .or(() -> Nearest.to(column, kind.columns()))
                .map(n -> "did you mean `" + n + "`?")
                .orElse("its columns are " + String.join(", ", kind.columns())));
      } else if (!column.isEmpty() && seen.put(column, i) != null) {
        errors.error(Code.DUPLICATE, cell, "this column is here twice", "delete one of them");
      }
    }
    for (String column : meant.isPresent() ? List.<String>of() : missing) {
      problems.error(
          Code.MISSING,
          at.get(0),
          "the column `" + column + "` is missing",
          "add it to the first row; its columns are " + String.join(", ", kind.columns()));
    }
  }

  private TableRow row(Line line, List<String> head, TableNumbers style) {
    List<Place> at = places.of(line);
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < line.fields().size(); i++) {
      String column = i < head.size() ? head.get(i) : "";
      String text = line.fields().get(i).replace('\u00A0', ' ').strip();
      Cell whole = new Cell(text, at.get(i), where(i, line.number(), column));
      Cell cell = TEXTS.contains(column) ? whole : unmarked(whole);
      if (!column.isEmpty()) {
        cells.put(column, cell);
      } else if (!cell.isEmpty()) {
        errors.error(
            Code.SYNTAX,
            cell,
            "the first row names no column here",
            "put a text with `" + shown(separator) + "` in it in quotes, or empty this cell");
      }
    }
    Place end = at.get(at.size() - 1);
    return new TableRow(line.number(), cells, end, style);
  }

  private static String shown(char separator) {
    return separator == '\t' ? "a tab" : String.valueOf(separator);
  }

  /** An apostrophe in front tells spreadsheets to leave a text alone. */
  private static Cell unmarked(Cell cell) {
    boolean isMarked = cell.text().startsWith("'");
    return isMarked
        ? new Cell(
            cell.text().substring(1).strip(), cell.at(1, cell.place().length() - 1), cell.where())
        : cell;
  }

  private static String where(int index, int row, String column) {
    StringBuilder letters = new StringBuilder();
    for (int i = index; i >= 0; i = i / 26 - 1) {
      letters.insert(0, (char) ('A' + i % 26));
    }
    return "cell " + letters + row + (column.isEmpty() ? "" : " (" + column + ")");
  }
}
