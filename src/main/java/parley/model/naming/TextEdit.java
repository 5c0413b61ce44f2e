package parley.model.naming;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a file's text.
 *
 * @param file the name of its source
 * @param from the index of the first character that goes
 * @param to the index after the last one that goes
 * @param text what comes in their place
 */
public record TextEdit(String file, int from, int to, String text) {
  /**
   * {@return a text after some edits}
   *
   * @param edits of that text, none overlapping another
   */
  public static String applied(String text, List<TextEdit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(TextEdit::from).reversed())
        .forEach(e -> changed.replace(e.from(), e.to(), e.text()));
    return changed.toString();
  }
}
