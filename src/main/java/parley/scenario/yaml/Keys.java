package parley.scenario.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that a mapping may have: whoever reads it, what editors are told of it, and its schema
 * take them from here.
 */
public final class Keys {
  private final String what;
  private final List<Key> keys;
  private final Shape shape;
  private final List<String> required = new ArrayList<>();
  private final List<String> all = new ArrayList<>();
  private final Map<String, Set<String>> byIds = new LinkedHashMap<>();

  private Keys(String what, List<Key> keys, Shape shape) {
    this.what = what;
    this.keys = List.copyOf(keys);
    this.shape = shape;
    for (Key key : keys) {
      all.add(key.required() ? required.size() : all.size(), key.name());
      if (key.required()) {
        required.add(key.name());
      }
      if (key.shape().keywords().containsKey("propertyNames")) {
        byIds.put(key.name(), keysUnderIds(key.shape()));
      }
    }
  }

  /**
   * One key.
   *
   * @param told what it means, in a sentence
   */
  public record Key(String name, boolean required, String told, Shape shape) {}

  /**
   * {@return a mapping without keys so far}
   *
   * @param told what it is, in a sentence
   */
  public static Keys of(String what, String told) {
    return new Keys(what, List.of(), Shape.of().told(told).named(what.replace('-', '_')));
  }

  public Keys must(String key, String told, Shape value) {
    return and(List.of(new Key(key, true, told, value)));
  }

  public Keys may(String key, String told, Shape value) {
    return and(List.of(new Key(key, false, told, value)));
  }

  public Keys and(List<Key> more) {
    List<Key> both = new ArrayList<>(keys);
    both.addAll(more);
    return new Keys(what, both, shape);
  }

  /** {@return the same, of which more holds} */
  public Keys where(String keyword, Object value) {
    return new Keys(what, keys, shape.with(keyword, value));
  }

  /** {@return the same under a name of its own in the schema} */
  public Keys named(String definition) {
    return new Keys(what, keys, shape.named(definition));
  }

  /** {@return what the mapping is, as messages name it} */
  public String what() {
    return what;
  }

  public List<String> required() {
    return Collections.unmodifiableList(required);
  }

  /** {@return all keys, required ones first} */
  public List<String> all() {
    return Collections.unmodifiableList(all);
  }

  /** {@return for keys whose values are mappings by ids: which keys stand under each id, if any} */
  Map<String, Set<String>> byIds() {
    return Collections.unmodifiableMap(byIds);
  }

  private static Set<String> keysUnderIds(Shape shape) {
    return Optional.ofNullable(shape.keywords().get("additionalProperties"))
        .filter(Shape.class::isInstance)
        .map(s -> ((Shape) s).keywords().get("properties"))
        .filter(Map.class::isInstance)
        .map(p -> ((Map<?, ?>) p).keySet().stream().map(String::valueOf))
        .orElse(Stream.of())
        .collect(Collectors.toSet());
  }

  /** {@return the mapping as the value of a key} */
  public Shape mapping() {
    Map<String, Key> properties = new LinkedHashMap<>();
    keys.forEach(k -> properties.put(k.name(), k));
    Shape whole = shape.with("type", "object").with("additionalProperties", false);
    return (required.isEmpty() ? whole : whole.with("required", required))
        .with("properties", properties);
  }
}
