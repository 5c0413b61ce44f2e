package parley.app.words;

import java.util.Locale;

/** Texts that begin a line or a cell. */
public final class Capitals {
  private Capitals() {}

  public static String first(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@return an id as a title: "Old warranty" for {@code old_warranty}} */
  public static String title(String id) {
    return first(id.replace('_', ' '));
  }
}
