package parley.output.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.RuleId;

/** An object of JSON under construction: names and values in their order. */
public final class JsonObject {
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  /** {@return the components of a record, named as JSON names them} */
  public static JsonObject of(Record record) {
    JsonObject fields = new JsonObject();
    RecordFields.of(record).forEach(fields.values::put);
    return fields;
  }

  /** {@return what names a rule, wherever one is named} */
  public static JsonObject ofRule(RuleId rule) {
    return with("party", rule.owner()).and("rule", rule.name());
  }

  /** {@return an object without fields} */
  public static JsonObject none() {
    return new JsonObject();
  }

  /** {@return the first field of an object} */
  public static JsonObject with(String name, @Nullable Object value) {
    return new JsonObject().and(name, value);
  }

  /** Adds a field, or replaces the value of one that is there. */
  public JsonObject and(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  /** Adds all fields of another object. */
  public JsonObject and(JsonObject more) {
    values.putAll(more.values);
    return this;
  }

  /** Adds the fields where there are some. */
  public JsonObject and(Optional<JsonObject> more) {
    more.ifPresent(this::and);
    return this;
  }

  /** Adds a field where there is a value. */
  public JsonObject andPresent(String name, Optional<?> value) {
    value.ifPresent(v -> and(name, v));
    return this;
  }

  /** Leaves fields out. */
  public JsonObject without(String... names) {
    for (String name : names) {
      values.remove(name);
    }
    return this;
  }

  Map<String, @Nullable Object> values() {
    return values;
  }
}
