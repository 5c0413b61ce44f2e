package parley.app.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.scenario.schema.FileSchema;
import parley.scenario.yaml.Shape;

/** The keys and words that a YAML file may have, as its schema says. */
final class KeyTable {
  private static final List<String> CHOICES = List.of("anyOf", "oneOf", "allOf");

  private final Map<?, ?> root;

  KeyTable(FileSchema schema) {
    root = schema.json();
  }

  /** A key with what it means. */
  record Key(String name, String told) {}

  /** {@return the keys that a mapping may have that lies under some keys} */
  List<Key> keys(List<String> path) {
    Map<String, Key> keys = new LinkedHashMap<>();
    for (Map<?, ?> schema : reached(path)) {
      object(schema, "properties")
          .ifPresent(
              all ->
                  all.forEach(
                      (name, of) -> {
                        if (of instanceof Map<?, ?> told) {
                          keys.putIfAbsent((String) name, key((String) name, told));
                        }
                      }));
    }
    return List.copyOf(keys.values());
  }

  private static Key key(String name, Map<?, ?> schema) {
    Object told = schema.get("description");
    return new Key(name, told == null ? "" : told.toString());
  }

  /** {@return the words that the value under some keys may be; empty if it may be any} */
  List<String> words(List<String> path) {
    Set<String> words = new LinkedHashSet<>();
    List<Map<?, ?>> all = reached(path);
    boolean isText = all.stream().anyMatch(s -> "string".equals(s.get("type")));
    for (Map<?, ?> schema : all) {
      if (schema.containsKey("enum")) {
        list(schema, "enum").forEach(e -> words.add(e.toString()));
      } else if ("boolean".equals(schema.get("type")) && !isText) { // a text may look like one
        words.addAll(List.of("true", "false"));
      }
    }
    return List.copyOf(words);
  }

  /** {@return whether the keys of the mapping under some keys are ids of a kind} */
  boolean isBy(Shape ids, List<String> path) {
    return reached(path).stream()
        .flatMap(s -> object(s, "propertyNames").stream())
        .anyMatch(names -> ("#/$defs/" + ids.name()).equals(names.get("$ref")));
  }

  /** {@return all schemas that hold for what lies under some keys} */
  private List<Map<?, ?>> reached(List<String> path) {
    List<Map<?, ?>> at = spread(root);
    for (String key : path) {
      at =
          at.stream()
              .flatMap(s -> below(s, key).stream())
              .flatMap(s -> spread(s).stream())
              .toList();
    }
    return at;
  }

  private static Optional<Map<?, ?>> below(Map<?, ?> schema, String key) {
    return object(schema, "properties")
        .flatMap(p -> object(p, key))
        .or(() -> object(schema, "additionalProperties"));
  }

  /** {@return a schema with all that it refers to, its choices, and what its lists hold} */
  private List<Map<?, ?>> spread(Map<?, ?> schema) {
    List<Map<?, ?>> all = new ArrayList<>(List.of(schema));
    for (int i = 0; i < all.size() && all.size() < 200; i++) {
      Map<?, ?> one = all.get(i);
      if (one.get("$ref") instanceof String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        object(root, "$defs").flatMap(d -> object(d, name)).ifPresent(all::add);
      }
      object(one, "items").ifPresent(all::add);
      CHOICES.stream()
          .flatMap(choice -> list(one, choice).stream())
          .forEach(c -> all.add((Map<?, ?>) c));
    }
    return all;
  }

  private static List<?> list(Map<?, ?> in, String key) {
    return in.get(key) instanceof List<?> list ? list : List.of();
  }

  private static Optional<Map<?, ?>> object(Map<?, ?> in, String key) {
    return in.get(key) instanceof Map<?, ?> found ? Optional.of(found) : Optional.empty();
  }
}
