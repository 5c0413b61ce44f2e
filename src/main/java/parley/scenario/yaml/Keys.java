package parley.scenario.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that a mapping may have.
 *
 * @param what the mapping is, as messages name it
 * @param required those that it must have
 * @param optional those that it may have besides
 */
public record Keys(String what, List<String> required, List<String> optional) {
  public Keys {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /** {@return all keys, required ones first} */
  public List<String> all() {
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    return List.copyOf(all);
  }
}
