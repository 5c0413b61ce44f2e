package parley.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A choice of option for issues; complete if every issue of the agenda has one.
 *
 * @param options option id by issue id; keeps its order, which equality ignores
 */
public record Terms(Map<String, String> options) {
  public Terms {
    options = Ordered.copyOf(options);
  }

  /** Terms that settle nothing. */
  public static Terms none() {
    return new Terms(Map.of());
  }

  /** {@return the option chosen for an issue; empty where these terms are silent} */
  public Optional<String> option(String issue) {
    return Optional.ofNullable(options.get(issue));
  }

  /** {@return these terms with one issue settled otherwise} */
  public Terms with(String issue, String option) {
    Map<String, String> changed = new LinkedHashMap<>(options);
    changed.put(issue, option);
    return new Terms(changed);
  }

  /** {@return these terms with every choice of {@code other} put over them} */
  public Terms with(Terms other) {
    Map<String, String> changed = new LinkedHashMap<>(options);
    changed.putAll(other.options);
    return new Terms(changed);
  }
}
