package parley.output.tap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One result.
 *
 * @param todo why it need not pass yet
 * @param details texts, numbers and maps of these, in their order; may be empty
 */
public record TapPoint(
    boolean ok, String title, Optional<String> todo, Map<String, Object> details) {
  public TapPoint {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }
}
