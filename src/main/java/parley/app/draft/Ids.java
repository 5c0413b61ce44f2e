package parley.app.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes ids of names: small letters, digits and {@code _}, a letter first, each once. */
public final class Ids {
  private static final int LENGTH_MAX = 56;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  private final String otherwise;
  private final Predicate<String> reserved;
  private final Set<String> used = new HashSet<>();

  /**
   * Ids of one kind of thing.
   *
   * @param otherwise begins the id of a name that has no letter, or begins with a digit
   * @param reserved ids that cannot be used
   */
  public Ids(String otherwise, Predicate<String> reserved) {
    this.otherwise = otherwise;
    this.reserved = reserved;
  }

  /** {@return an id that was not given before} */
  public String of(String name) {
    if (ID.matcher(name).matches() && !reserved.test(name) && used.add(name)) {
      return name;
    }
    String plain =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    String worded = plain.matches("[a-z].*") ? plain : (otherwise + "_" + plain);
    String base = worded.substring(0, Math.min(LENGTH_MAX, worded.length())).replaceAll("_+$", "");
    String id = base;
    for (int number = 2; reserved.test(id) || !used.add(id); number++) {
      id = base + "_" + number;
    }
    return id;
  }
}
