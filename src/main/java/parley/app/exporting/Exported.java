package parley.app.exporting;

import java.util.List;
import java.util.Map;
import parley.model.Ordered;

/**
 * What is to be written.
 *
 * @param texts each under its file's name
 * @param notes what is left out and no verdict depends on
 */
record Exported(Map<String, String> texts, List<String> notes) {
  Exported {
    texts = Ordered.copyOf(texts);
    notes = List.copyOf(notes);
  }
}
