package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What validators in their strict modes refuse (Ajv: strictSchema, strictTypes, strictRequired):
 * unknown keywords, keywords of a type that is not named, several types at once, required keys that
 * are not among the properties.
 */
class StrictSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Map<String, Set<String>> BY_TYPE =
      Map.of(
          "string", Set.of("pattern", "minLength", "maxLength", "format"),
          "number",
              Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
          "array", Set.of("items", "minItems", "maxItems", "uniqueItems", "contains"),
          "object",
              Set.of(
                  "properties",
                  "patternProperties",
                  "additionalProperties",
                  "propertyNames",
                  "required",
                  "minProperties",
                  "maxProperties",
                  "dependentRequired"));

  private static final Set<String> OTHERS =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "$defs",
          "title",
          "description",
          "examples",
          "default",
          "type",
          "enum",
          "const");

  /** Those that hold a schema which is about the same value. */
  private static final Set<String> SAME = Set.of("if", "then", "else", "not");

  private static final Set<String> SAME_LISTS = Set.of("anyOf", "oneOf", "allOf");
  private static final Set<String> INNER = Set.of("additionalProperties", "items", "propertyNames");
  private static final Set<String> INNER_MAPS = Set.of("properties", "patternProperties", "$defs");

  static Stream<Path> schemas() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs/schema"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void schema_isStrict(Path file) throws IOException {
    JsonNode schema = MAPPER.readTree(Files.readString(file));
    List<String> faults = new ArrayList<>();
    walk("#", schema, Set.of(), schema, faults);

    assertThat(faults).isEmpty();
    assertThat(schema.path("$id").asText())
        .isEqualTo("urn:parley:schema:" + file.getFileName().toString().replaceFirst("\\..*", ""));
  }

  @Test
  void everyFault_isFound() throws IOException {
    assertThat(faults("{\"pattern\": \"x\"}")).hasSize(1);
    assertThat(faults("{\"type\": [\"string\", \"number\"]}")).hasSize(1);
    assertThat(faults("{\"type\": \"object\", \"required\": [\"a\"]}")).hasSize(1);
    assertThat(faults("{\"type\": \"object\", \"anyOf\": [{\"minProperties\": 1}]}")).isEmpty();
    assertThat(faults("{\"$ref\": \"#/$defs/gone\"}")).hasSize(1);
    assertThat(faults("{\"requires\": []}")).hasSize(1);
    assertThat(faults("{\"type\": \"array\", \"items\": {\"minItems\": 1}}")).hasSize(1);
  }

  private static List<String> faults(String schema) throws IOException {
    JsonNode node = MAPPER.readTree(schema);
    List<String> faults = new ArrayList<>();
    walk("#", node, Set.of(), node, faults);
    return faults;
  }

  private static void walk(
      String at, JsonNode schema, Set<String> types, JsonNode root, List<String> faults) {
    if (schema.isBoolean()) {
      return;
    }
    Set<String> known = new HashSet<>(types);
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      known = Set.of(type.asText().equals("integer") ? "number" : type.asText());
    } else if (!type.isMissingNode()) {
      faults.add(at + ": several types");
    }
    Set<String> own = known;
    schema.properties().forEach(e -> keyword(at + "/" + e.getKey(), e, schema, own, root, faults));
  }

  private static void keyword(
      String at,
      Map.Entry<String, JsonNode> entry,
      JsonNode schema,
      Set<String> types,
      JsonNode root,
      List<String> faults) {
    String key = entry.getKey();
    JsonNode value = entry.getValue();
    BY_TYPE.forEach(
        (type, keys) -> {
          if (keys.contains(key) && !types.contains(type)) {
            faults.add(at + ": no type " + type);
          }
        });
    if (key.equals("required")) {
      value.forEach(
          r -> {
            if (!schema.path("properties").has(r.asText())) {
              faults.add(at + ": " + r.asText() + " is no property");
            }
          });
    } else if (key.equals("$ref") && root.at(value.asText().substring(1)).isMissingNode()) {
      faults.add(at + ": leads nowhere");
    }
    if (SAME.contains(key)) {
      walk(at, value, types, root, faults);
    } else if (SAME_LISTS.contains(key)) {
      value.forEach(v -> walk(at, v, types, root, faults));
    } else if (INNER.contains(key)) {
      walk(at, value, Set.of(), root, faults);
    } else if (INNER_MAPS.contains(key)) {
      value
          .properties()
          .forEach(f -> walk(at + "/" + f.getKey(), f.getValue(), Set.of(), root, faults));
    } else if (!OTHERS.contains(key)
        && BY_TYPE.values().stream().noneMatch(keys -> keys.contains(key))) {
      faults.add(at + ": unknown keyword");
    }
  }
}
