package parley.output.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.RuleId;

/** An object of JSON under construction: names and values in their order. */
public final class Fields {
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  /** {@return the components of a record, named as JSON names them} */
  public static Fields of(Record record) {
    Fields fields = new Fields();
    RecordFields.of(record).forEach(fields.values::put);
    return fields;
  }

  /** {@return what names a rule, wherever one is named} */
  public static Fields ofRule(RuleId rule) {
    return with("party", rule.owner()).and("rule", rule.name());
  }

  /** {@return an object without fields} */
  public static Fields none() {
    return new Fields();
  }

  /** {@return the first field of an object} */
  public static Fields with(String name, @Nullable Object value) {
    return new Fields().and(name, value);
  }

  /** Adds a field, or replaces the value of one that is there. */
  public Fields and(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  /** Adds all fields of another object. */
  public Fields and(Fields more) {
    values.putAll(more.values);
    return this;
  }

  /** Adds the fields where there are some. */
  public Fields and(Optional<Fields> more) {
    more.ifPresent(this::and);
    return this;
  }

  /** Leaves fields out. */
  public Fields without(String... names) {
    for (String name : names) {
      values.remove(name);
    }
    return this;
  }

  Map<String, @Nullable Object> values() {
    return values;
  }
}
