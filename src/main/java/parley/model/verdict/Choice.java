package parley.model.verdict;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to settle some open issues that suffices whatever becomes of the others.
 *
 * @param options by issue, in the agenda's order, the options any of which will do
 */
public record Choice(Map<String, List<String>> options) {
  public Choice {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    options.forEach((issue, any) -> copy.put(issue, List.copyOf(any)));
    options = Collections.unmodifiableMap(copy);
  }
}
