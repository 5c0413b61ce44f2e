package parley.app.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.app.assist.KeyTable;
import parley.app.assist.YamlKind;

/** Keys and words as the JSON Schemas in {@code docs/schema} say. */
final class SchemaKeys implements KeyTable {
  private static final List<String> CHOICES = List.of("anyOf", "oneOf", "allOf");
  private static final String OTHERS = "additionalProperties";

  private final Map<YamlKind, JsonObject> schemas = new EnumMap<>(YamlKind.class);

  @Override
  public List<Key> keys(YamlKind kind, List<String> path) {
    Map<String, Key> keys = new LinkedHashMap<>();
    for (JsonObject schema : reached(kind, path)) {
      object(schema, "properties")
          .ifPresent(
              all ->
                  all.entrySet().stream()
                      .filter(e -> e.getValue().isJsonObject())
                      .forEach(e -> keys.putIfAbsent(e.getKey(), key(e.getKey(), e.getValue()))));
    }
    return List.copyOf(keys.values());
  }

  private static Key key(String name, JsonElement schema) {
    JsonElement told = schema.getAsJsonObject().get("description");
    return new Key(name, told == null ? "" : told.getAsString());
  }

  @Override
  public List<String> words(YamlKind kind, List<String> path) {
    Set<String> words = new LinkedHashSet<>();
    List<JsonObject> all = reached(kind, path);
    boolean isText = all.stream().anyMatch(s -> is("string", s));
    for (JsonObject schema : all) {
      if (schema.has("enum")) {
        schema.getAsJsonArray("enum").forEach(e -> words.add(e.getAsString()));
      } else if (is("boolean", schema) && !isText) { // a text may look like one
        words.addAll(List.of("true", "false"));
      }
    }
    return List.copyOf(words);
  }

  private static boolean is(String type, JsonObject schema) {
    return schema.has("type") && ('"' + type + '"').equals(schema.get("type").toString());
  }

  /** {@return all schemas that hold for what lies under some keys} */
  private List<JsonObject> reached(YamlKind kind, List<String> path) {
    JsonObject root = schemas.computeIfAbsent(kind, SchemaKeys::read);
    List<JsonObject> at = spread(root, root);
    for (String key : path) {
      List<JsonObject> next = new ArrayList<>();
      for (JsonObject schema : at) {
        below(schema, key).ifPresent(s -> next.addAll(spread(root, s)));
      }
      at = next;
    }
    return at;
  }

  private static Optional<JsonObject> below(JsonObject schema, String key) {
    Optional<JsonObject> named = object(schema, "properties").flatMap(p -> object(p, key));
    return named.or(() -> object(schema, OTHERS));
  }

  /** {@return a schema with all that it refers to, its choices, and what its lists hold} */
  private static List<JsonObject> spread(JsonObject root, JsonObject schema) {
    List<JsonObject> all = new ArrayList<>(List.of(schema));
    for (int i = 0; i < all.size() && all.size() < 200; i++) {
      JsonObject one = all.get(i);
      if (one.has("$ref")) {
        referred(root, one.get("$ref").getAsString()).ifPresent(all::add);
      }
      object(one, "items").ifPresent(all::add);
      for (String choice : CHOICES) {
        if (one.has(choice)) {
          one.getAsJsonArray(choice).forEach(c -> all.add(c.getAsJsonObject()));
        }
      }
    }
    return all;
  }

  private static Optional<JsonObject> referred(JsonObject root, String reference) {
    Optional<JsonObject> at = Optional.of(root);
    for (String part : reference.substring(2).split("/", -1)) {
      at = at.flatMap(o -> object(o, part));
    }
    return at;
  }

  private static Optional<JsonObject> object(JsonObject in, String key) {
    JsonElement found = in.get(key);
    return found != null && found.isJsonObject()
        ? Optional.of(found.getAsJsonObject())
        : Optional.empty();
  }

  private static JsonObject read(YamlKind kind) {
    String name =
        switch (kind) {
          case AGENDA -> "agenda";
          case ARTICLE -> "register";
          case SCENARIO -> "scenario";
          case SETTINGS -> "parley";
        };
    try (InputStream in =
        SchemaKeys.class.getResourceAsStream("/parley/schema/" + name + ".schema.json")) {
      return JsonParser.parseReader(
              new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
