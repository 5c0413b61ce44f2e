package parley.output.json;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import parley.model.RuleId;
import parley.model.Terms;

/**
 * Writes any value as JSON by one set of rules: a record is an object of its components, an enum
 * its name in lower case, an absent value null, a rule {@code {"party": …, "rule": …}}, terms an
 * object of options. Objects are indented by two, lists stand in a line.
 */
public final class Json {
  private final StringBuilder out = new StringBuilder();
  private final boolean inOneLine;
  private int depth;

  private Json(boolean inOneLine) {
    this.inOneLine = inOneLine;
  }

  /** {@return the value and a line end} */
  public static String print(@Nullable Object value) {
    Json json = new Json(false);
    json.write(value);
    return json.out.append('\n').toString();
  }

  /** {@return the value in one line, without a line end} */
  public static String line(@Nullable Object value) {
    Json json = new Json(true);
    json.write(value);
    return json.out.toString();
  }

  /**
   * {@return an answer, whose objects say which version of Parley has made them}
   *
   * @param answer one object, or a list of objects
   */
  public static String answer(String version, Object answer) {
    return print(
        answer instanceof List<?> list
            ? list.stream().map(o -> stamped(version, o)).toList()
            : stamped(version, answer));
  }

  private static Object stamped(String version, Object answer) {
    JsonObject fields =
        answer instanceof Record record ? JsonObject.of(record) : (JsonObject) answer;
    return JsonObject.with("parley", version).and(fields);
  }

  private void write(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      write(optional.orElse(null));
    } else if (value instanceof OptionalDouble optional) {
      write(optional.isPresent() ? optional.getAsDouble() : null);
    } else if (value == null || value instanceof Boolean || value instanceof Number) {
      out.append(value);
    } else if (value instanceof Enum<?> word) {
      JsonText.quote(word.name().toLowerCase(Locale.ROOT), out);
    } else if (value instanceof CharSequence || value instanceof Temporal) {
      JsonText.quote(value.toString(), out);
    } else if (value instanceof Collection<?> list) {
      list(list);
    } else {
      object(fields(value));
    }
  }

  static Map<?, ?> fields(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    } else if (value instanceof JsonObject fields) {
      return fields.values();
    } else if (value instanceof RuleId id) {
      return JsonObject.ofRule(id).values();
    } else if (value instanceof Terms terms) {
      return terms.options();
    } else if (value instanceof Record record) {
      return RecordFields.of(record);
    }
    throw new IllegalArgumentException("no form in JSON: " + value.getClass());
  }

  private void list(Collection<?> values) {
    String blank = inOneLine ? "" : " ";
    out.append('[').append(blank);
    for (Iterator<?> rest = values.iterator(); rest.hasNext(); ) {
      write(rest.next());
      out.append(rest.hasNext() ? ", " : blank);
    }
    out.append(']');
  }

  private void object(Map<?, ?> fields) {
    if (fields.isEmpty()) {
      out.append(inOneLine ? "{}" : "{ }");
      return;
    }
    out.append('{');
    depth++;
    String separator = "";
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      out.append(separator);
      newLine();
      JsonText.quote(String.valueOf(field.getKey()), out);
      out.append(": ");
      write(field.getValue());
      separator = inOneLine ? ", " : ",";
    }
    depth--;
    newLine();
    out.append('}');
  }

  private void newLine() {
    if (!inOneLine) {
      out.append('\n').append("  ".repeat(depth));
    }
  }
}
