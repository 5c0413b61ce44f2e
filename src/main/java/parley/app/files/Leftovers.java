package parley.app.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that editors and systems leave behind, and those that look like copies of others. */
public final class Leftovers {
  private static final Pattern LEFT =
      Pattern.compile(
          "(?is)(\\._|~\\$|\\.#|\\.~lock\\.).*|#.*#|.*(~|\\.sw[a-p]|\\.tmp|\\.bak)|\\.DS_Store");

  private static final Pattern COPY =
      Pattern.compile(
          "(?isU)(?<before>.+?)([ ._-]+(copy|kopie|copie|copia)( ?\\(\\d+\\)| ?\\d+)?| ?\\(\\d+\\)"
              + "| \\(.*conflicted copy.*\\))"
              + "(?<ending>\\.[a-z]+)"
              + "|(copy|kopie|copie|copia) (of|von|de|di) (?<of>.+)");

  private Leftovers() {}

  /** {@return whether no author made this file} */
  public static boolean isLeft(Path file) {
    return LEFT.matcher(name(file)).matches();
  }

  /** {@return the file among others of which this one seems to be a copy} */
  public static Optional<Path> original(Path file, Collection<Path> others) {
    Matcher copy = COPY.matcher(name(file));
    if (!copy.matches()) {
      return Optional.empty();
    }
    String original =
        copy.group("of") == null ? copy.group("before") + copy.group("ending") : copy.group("of");
    return others.stream()
        .filter(o -> name(o).toLowerCase(Locale.ROOT).equals(original.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
