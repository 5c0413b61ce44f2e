package parley.app.editing;

import java.util.List;
import java.util.Optional;

/**
 * What was typed.
 *
 * @param where what it stands instead of; empty: the whole text
 */
public record TypedChange(Optional<Stretch> where, String text) {
  /** {@return a text after changes, each of which counts from what those before it have left} */
  public static String applied(String before, List<TypedChange> changes) {
    String text = before;
    for (TypedChange change : changes) {
      text = change.applied(text);
    }
    return text;
  }

  private String applied(String before) {
    if (where.isEmpty()) {
      return text;
    }
    TextLines lines = new TextLines(before);
    int from = lines.offset(where.get().from());
    int to = Math.max(from, lines.offset(where.get().to()));
    return before.substring(0, from) + text + before.substring(to);
  }
}
