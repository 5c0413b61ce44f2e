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
 * object of options. For readers objects are indented by two, and lists stand in a line.
 */
public final class Json {
  private final StringBuilder out = new StringBuilder();
  private final Layout layout;
  private int depth;

  private Json(Layout layout) {
    this.layout = layout;
  }

  private enum Layout {
    LINES,
    ONE_LINE,
    SCRIPT
  }

  /** {@return the value and a line end} */
  public static String print(@Nullable Object value) {
    Json json = new Json(Layout.LINES);
    json.write(value);
    return json.out.append('\n').toString();
  }

  /** {@return the value in one line, without a line end} */
  public static String line(@Nullable Object value) {
    Json json = new Json(Layout.ONE_LINE);
    json.write(value);
    return json.out.toString();
  }

  /**
   * {@return the value without blanks, fit to stand inside a script element of a page: nothing in
   * it ends the element or begins a comment, and what is not seen is replaced by U+FFFD}
   */
  public static String script(@Nullable Object value) {
    Json json = new Json(Layout.SCRIPT);
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
      quote(word.name().toLowerCase(Locale.ROOT));
    } else if (value instanceof CharSequence || value instanceof Temporal) {
      quote(value.toString());
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

  private void quote(String text) {
    if (layout == Layout.SCRIPT) {
      JsonText.quoteInScript(text, out);
    } else {
      JsonText.quote(text, out);
    }
  }

  private void list(Collection<?> values) {
    String blank = layout == Layout.LINES ? " " : "";
    out.append('[');
    for (Iterator<?> rest = values.iterator(); rest.hasNext(); ) {
      out.append(blank);
      write(rest.next());
      out.append(rest.hasNext() ? comma() : "");
    }
    out.append(blank).append(']');
  }

  private void object(Map<?, ?> fields) {
    if (fields.isEmpty()) {
      out.append(layout == Layout.LINES ? "{ }" : "{}");
      return;
    }
    out.append('{');
    depth++;
    String separator = "";
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      out.append(separator).append(lineStart());
      quote(String.valueOf(field.getKey()));
      out.append(layout == Layout.SCRIPT ? ":" : ": ");
      write(field.getValue());
      separator = comma();
    }
    depth--;
    out.append(lineStart()).append('}');
  }

  private String comma() {
    return layout == Layout.ONE_LINE ? ", " : ",";
  }

  private String lineStart() {
    return layout == Layout.LINES ? "\n" + "  ".repeat(depth) : "";
  }
}
