package parley.output.tap;

import java.util.Map;
import java.util.Optional;
import parley.model.Ordered;

/**
 * One result.
 *
 * @param todo why it need not pass yet
 * @param details texts, numbers and maps of these, in their order; may be empty
 */
public record TapPoint(
    boolean ok, String title, Optional<String> todo, Map<String, Object> details) {
  public TapPoint {
    details = Ordered.copyOf(details);
  }
}
