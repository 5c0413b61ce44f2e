package parley.output.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a part of an answer without writing the whole of it. */
public final class JsonPath {
  /** What the elements of a list may be called by. */
  private static final Set<String> NAMES = Set.of("party", "id");

  private JsonPath() {}

  /**
   * {@return what an answer has at a path, as {@link Json} would write it; null if there is
   * nothing}
   *
   * @param steps each the name of a field; in a list, the number of an element, from 0, the party
   *     or id that it names, or its rule as {@code PARTY/RULE}
   */
  public static @Nullable Object at(@Nullable Object answer, List<String> steps) {
    Object value = present(answer);
    for (String step : steps) {
      if (value == null || value instanceof CharSequence || value instanceof Number) {
        return null;
      }
      Object next =
          value instanceof Collection<?> list ? element(list, step) : Json.fields(value).get(step);
      value = present(next);
    }
    return value;
  }

  private static @Nullable Object present(@Nullable Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private static @Nullable Object element(Collection<?> list, String step) {
    if (step.chars().allMatch(Character::isDigit)) {
      return list.stream().skip(Integer.parseInt(step)).findFirst().orElse(null);
    }
    for (Object element : list) {
      Map<?, ?> fields = Json.fields(element);
      Object rule = fields.get("party") + "/" + fields.get("rule");
      if (NAMES.stream().anyMatch(n -> step.equals(fields.get(n))) || step.equals(rule)) {
        return element;
      }
    }
    return null;
  }
}
