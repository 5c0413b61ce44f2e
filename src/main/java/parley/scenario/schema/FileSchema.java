package parley.scenario.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.scenario.AgendaReader;
import parley.scenario.RegisterReader;
import parley.scenario.ScenarioReader;
import parley.scenario.plan.PlanReader;
import parley.scenario.settings.SettingsReader;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;

/** What each kind of YAML file may hold, as JSON Schema 2020-12. */
@SuppressWarnings("ImmutableEnumChecker") // keys never change
public enum FileSchema {
  AGENDA("agenda", "Parley agenda", AgendaReader.AGENDA),
  REGISTER("register", "Parley register of claims", RegisterReader.ARTICLE),
  SCENARIO("scenario", "Parley scenario", ScenarioReader.SCENARIO),
  SWEEP("sweep", "Parley plan of a sweep", PlanReader.PLAN),
  SETTINGS("parley", "Parley settings of a case", SettingsReader.SETTINGS);

  private final String id;
  private final String title;
  private final Keys keys;

  FileSchema(String id, String title, Keys keys) {
    this.id = id;
    this.title = title;
    this.keys = keys;
  }

  /** {@return the name of its file, before {@code .schema.json}} */
  public String id() {
    return id;
  }

  /** {@return the keys of the file's whole} */
  public Keys keys() {
    return keys;
  }

  /** {@return the schema: texts, numbers, and lists and maps of these} */
  public Map<String, Object> json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:parley:schema:" + id);
    schema.put("title", title);
    Map<String, Object> definitions = new LinkedHashMap<>();
    schema.putAll(shape(keys.mapping().named(""), definitions));
    if (!definitions.isEmpty()) {
      schema.put("$defs", definitions);
    }
    return schema;
  }

  private static Object plain(Object value, Map<String, Object> definitions) {
    if (value instanceof Shape shape) {
      return shape(shape, definitions);
    } else if (value instanceof Keys.Key key) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("description", key.told());
      shape(key.shape(), definitions).forEach(schema::putIfAbsent);
      return schema;
    } else if (value instanceof List<?> list) {
      return list.stream().map(v -> plain(v, definitions)).toList();
    } else if (value instanceof Map<?, ?> map) {
      return plain(map, definitions);
    }
    return value;
  }

  private static Map<String, Object> plain(Map<?, ?> map, Map<String, Object> definitions) {
    Map<String, Object> all = new LinkedHashMap<>();
    map.forEach((key, value) -> all.put((String) key, plain((Object) value, definitions)));
    return all;
  }

  private static Map<String, Object> shape(Shape shape, Map<String, Object> definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (shape.name().isEmpty()) {
      schema.putAll(plain(shape.keywords(), definitions));
    } else {
      schema.put("$ref", "#/$defs/" + shape.name());
      define(shape, definitions);
    }
    if (!shape.examples().isEmpty()) {
      schema.put("examples", shape.examples());
    }
    return schema;
  }

  /** Holds the place of a definition before those that it rests on. */
  private static void define(Shape shape, Map<String, Object> definitions) {
    if (definitions.putIfAbsent(shape.name(), Map.of()) == null) {
      definitions.put(shape.name(), plain(shape.keywords(), definitions));
    }
  }
}
