package parley.app.exporting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be written.
 *
 * @param texts each under its file's name
 * @param notes what is left out and no verdict depends on
 */
record Exported(Map<String, String> texts, List<String> notes) {
  Exported {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    notes = List.copyOf(notes);
  }
}
