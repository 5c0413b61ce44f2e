package parley.output.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An answer as rows for a spreadsheet or a program.
 *
 * @param columns their names
 * @param rows each as long as the names; values, not words for people
 */
public record Rows(List<String> columns, List<List<Object>> rows) {
  public Rows {
    columns = List.copyOf(columns);
    rows = rows.stream().map(r -> Collections.unmodifiableList(new ArrayList<>(r))).toList();
  }
}
