package parley.app.sweep;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.context.WrongInput;
import parley.output.csv.CsvPrinter;
import parley.output.json.Json;
import parley.output.json.JsonObject;
import parley.output.json.JsonPath;

/**
 * How rows are written. Each begins with its number and ends with what it can be made again from.
 *
 * @param columns the wanted ones
 */
public record SweepTable(Form form, List<Column> columns, Origin origin) {
  public SweepTable {
    columns = List.copyOf(columns);
  }

  /** What a file of rows may be. */
  public enum Form {
    CSV,
    JSONL;

    /** {@return the form that a file's name asks for; {@link WrongInput} if it asks for none} */
    public static Form ofFile(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".csv")) {
        return CSV;
      } else if (lower.endsWith(".jsonl")) {
        return JSONL;
      }
      throw new WrongInput(
          "`" + name + "` does not say what to write", "end its name in .csv or .jsonl");
    }
  }

  /** A wanted column. */
  public record Column(String name, List<String> steps) {
    public Column {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What rows are made from.
   *
   * @param plan the hash of the plan and of all files that it rests on
   * @param parley the version
   */
  public record Origin(String plan, String parley, long seed) {}

  /** {@return the names of all columns} */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of("row"));
    columns.forEach(c -> names.add(c.name()));
    names.addAll(List.of("plan", "parley", "seed"));
    return names;
  }

  /** {@return what stands before the first row} */
  String head() {
    return form == Form.CSV ? CsvPrinter.line(names()) : "";
  }

  /** {@return how every line of a row begins} */
  String start(long row) {
    return form == Form.CSV ? row + "," : "{\"row\": " + row + ", ";
  }

  /** {@return how every line of a row ends} */
  String end() {
    String last = form == Form.CSV ? CsvPrinter.line(last()) : "";
    return form == Form.CSV
        ? "," + last
        : ", "
            + Json.line(
                    JsonObject.with("plan", origin.plan)
                        .and("parley", origin.parley)
                        .and("seed", origin.seed))
                .substring(1)
            + "\n";
  }

  private List<Object> last() {
    return List.of(origin.plan, origin.parley, origin.seed);
  }

  /** {@return a row's values in the order of the names} */
  List<@Nullable Object> values(long row, JsonObject answer) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(row);
    columns.forEach(c -> values.add(JsonPath.at(answer, c.steps())));
    values.addAll(last());
    return values;
  }

  /** {@return a row's line with its end} */
  String line(long row, JsonObject answer) {
    List<@Nullable Object> values = values(row, answer);
    if (form == Form.CSV) {
      return CsvPrinter.line(values.stream().map(SweepTable::cell).toList());
    }
    JsonObject line = JsonObject.none();
    List<String> names = names();
    for (int i = 0; i < names.size(); i++) {
      line.and(names.get(i), values.get(i));
    }
    return Json.line(line) + "\n";
  }

  /** {@return a row's values as numbers of the row and the seed, and texts} */
  List<@Nullable Object> cells(long row, JsonObject answer) {
    List<@Nullable Object> cells = new ArrayList<>();
    List<@Nullable Object> values = values(row, answer);
    for (int i = 0; i < values.size(); i++) {
      Object cell = cell(values.get(i));
      boolean number = isNumber(i);
      cells.add(cell instanceof Optional<?> ? null : number ? cell : CsvPrinter.text(cell));
    }
    return cells;
  }

  /** {@return whether a column holds numbers whatever the answers are: that of the row or seed} */
  boolean isNumber(int column) {
    return column == 0 || column == columns.size() + 3;
  }

  /** {@return a value as a cell: a text or number as it is, all else as JSON} */
  static Object cell(@Nullable Object value) {
    if (value == null) {
      return Optional.empty();
    }
    boolean plain =
        value instanceof CharSequence
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Enum<?>
            || value instanceof Temporal;
    return plain ? value : Json.line(value);
  }
}
