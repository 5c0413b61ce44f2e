package parley.output.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parley.output.document.Block.Table;
import parley.output.document.Span.Sign;
import parley.output.document.Text;

/**
 * A table of marked cells that is too wide for a terminal: the marks alone, explained below, in as
 * many tables as the width asks for. First and last column stand in each.
 */
record Narrow(List<Table> tables, Text legend) {
  /** How much of the first column a table may always take. */
  static final int FIRST_MAX = 24;

  private static final int GAP = 2;

  /** {@return whether some cell is a sign with words} */
  static boolean isMarked(Table table) {
    return table.rows().stream().flatMap(List::stream).anyMatch(Narrow::isMarked);
  }

  private static boolean isMarked(Text cell) {
    return cell.spans().size() > 1 && cell.spans().get(0) instanceof Sign;
  }

  static Narrow of(Table table, Paint paint, int width) {
    Map<String, Text> marks = new LinkedHashMap<>();
    List<List<Text>> rows = new ArrayList<>();
    for (List<Text> row : table.rows()) {
      row.stream().filter(Narrow::isMarked).forEach(c -> marks.putIfAbsent(c.plain(), c));
      rows.add(row.stream().map(Narrow::mark).toList());
    }
    List<Table> parts = new ArrayList<>();
    split(new Table(table.head(), rows, List.of()), paint, width, parts);
    List<Text> legend = marks.values().stream().sorted(Comparator.comparing(Narrow::sign)).toList();
    return new Narrow(parts, Text.dotted(legend.toArray()));
  }

  private static Sign sign(Text marked) {
    return (Sign) marked.spans().get(0);
  }

  private static Text mark(Text cell) {
    return isMarked(cell) ? Text.of(cell.spans().get(0)) : cell;
  }

  private static void split(Table table, Paint paint, int width, List<Table> parts) {
    int columns = table.head().size();
    if (columns < 4 || width(table, paint) <= width) {
      parts.add(table);
      return;
    }
    int middle = columns / 2;
    split(columns(table, 1, middle), paint, width, parts);
    split(columns(table, middle, columns - 1), paint, width, parts);
  }

  /** {@return the columns of a range between the first and the last} */
  private static Table columns(Table table, int from, int to) {
    int last = table.head().size() - 1;
    List<Integer> kept = new ArrayList<>(List.of(0));
    IntStream.range(from, to).forEach(kept::add);
    kept.add(last);
    List<List<Text>> rows =
        table.rows().stream().map(r -> kept.stream().map(r::get).toList()).toList();
    return new Table(kept.stream().map(table.head()::get).toList(), rows, List.of());
  }

  /** {@return what the table asks for, a long name in the first column left to stand out} */
  static int width(Table table, Paint paint) {
    int sum = GAP * (table.head().size() - 1);
    for (int c = 0; c < table.head().size(); c++) {
      int widest = widest(table, paint, c);
      sum += c == 0 ? Math.min(widest, FIRST_MAX) : widest;
    }
    return sum;
  }

  static int widest(Table table, Paint paint, int column) {
    int widest = Columns.of(paint.of(table.head().get(column)));
    for (List<Text> row : table.rows()) {
      widest = Math.max(widest, Columns.of(paint.of(row.get(column))));
    }
    return widest;
  }
}
