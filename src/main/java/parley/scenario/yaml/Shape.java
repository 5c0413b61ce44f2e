package parley.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Ordered;

/**
 * What may stand as a value, in the keywords of JSON Schema.
 *
 * @param name under which a schema defines it once; empty: it stands wherever it is meant
 * @param keywords with texts, numbers, shapes, or lists or maps of these
 * @param examples shown by editors
 */
public record Shape(String name, Map<String, Object> keywords, List<Object> examples) {
  public static final Shape NUMBER = of("type", "number");
  public static final Shape BOOLEAN = of("type", "boolean");
  public static final Shape STRING = of("type", "string");

  public static final Shape TEXT =
      any(matching("\\S"), NUMBER, BOOLEAN)
          .told("A text; a number or a date is taken as it is written.")
          .named("text");

  public static final Shape TEXTS =
      any(TEXT, of("type", "array", "items", TEXT, "uniqueItems", true))
          .told("A text, or a list of texts.")
          .named("texts");

  public static final Shape SOME_TEXTS =
      any(TEXT, of("type", "array", "items", TEXT, "uniqueItems", true, "minItems", 1))
          .told("A text, or a list of texts that is not empty.")
          .named("some_texts");

  public static final Shape DATE =
      matching("^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$")
          .told("Year-month-day, such as 2025-12-15.")
          .named("date");

  public static final Shape ID =
      matching("^[a-z][a-z0-9_]{0,63}$")
          .told("At most 64 small letters, digits and `_`, a letter first.")
          .named("id");

  /** An id that the agenda gives to a party. */
  public static final Shape PARTY = ID.named("party_id");

  /** An id that the agenda gives to an issue. */
  public static final Shape ISSUE = ID.named("issue_id");

  /** The least satisfaction at which a party accepts. */
  public static final Shape RESERVATION =
      any(range(0, 1), matching("^[0-9.]+/[0-9]+$"))
          .told(
              "The lowest satisfaction, 0 to 1, at which the party still accepts; a number or a"
                  + " fraction such as 1/3.");

  public Shape {
    keywords = Ordered.copyOf(keywords);
    examples = List.copyOf(examples);
  }

  /** {@return the shape with these keywords, each followed by its value} */
  public static Shape of(Object... keywords) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (int i = 0; i < keywords.length; i += 2) {
      all.put((String) keywords[i], keywords[i + 1]);
    }
    return new Shape("", all, List.of());
  }

  /** {@return a text that the pattern is found in} */
  public static Shape matching(String pattern) {
    return of("type", "string", "pattern", pattern);
  }

  public static Shape choice(List<String> words) {
    return of("enum", words);
  }

  public static Shape any(Shape... shapes) {
    return of("anyOf", List.of(shapes));
  }

  /** {@return a number, both bounds included} */
  public static Shape range(Number least, Number most) {
    return of("type", "number", "minimum", least, "maximum", most);
  }

  /** {@return a whole number} */
  public static Shape from(Number least) {
    return of("type", "integer", "minimum", least);
  }

  /** {@return a list that is not empty} */
  public static Shape list(Shape items) {
    return of("type", "array", "minItems", 1, "items", items);
  }

  /** {@return a mapping from ids of a kind} */
  public static Shape by(Shape ids, Shape values) {
    return of("type", "object", "propertyNames", ids, "additionalProperties", values);
  }

  /** {@return a mapping from ids of a kind that is not empty} */
  public static Shape someBy(Shape ids, Shape values) {
    return by(ids, values).with("minProperties", 1);
  }

  public static Shape having(String key) {
    return having(key, true);
  }

  /** {@return a mapping that has several keys} */
  public static Shape havingAll(String... keys) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List.of(keys).forEach(k -> properties.put(k, true));
    return of("properties", properties, "required", List.of(keys));
  }

  /** {@return a mapping that has a key whose value has a shape} */
  public static Shape having(String key, Object shape) {
    return of("properties", Map.of(key, shape), "required", List.of(key));
  }

  /** {@return the same with a further keyword} */
  public Shape with(String keyword, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(keywords);
    all.put(keyword, value);
    return new Shape(name, all, examples);
  }

  /** {@return the same with words for a person} */
  public Shape told(String description) {
    Map<String, Object> all = new LinkedHashMap<>(Map.of("description", description));
    all.putAll(keywords);
    return new Shape(name, all, examples);
  }

  /** {@return the same, defined once in a schema} */
  public Shape named(String definition) {
    return new Shape(definition, keywords, examples);
  }

  /** {@return the same with examples} */
  public Shape such(Object... as) {
    return new Shape(name, keywords, List.of(as));
  }
}
