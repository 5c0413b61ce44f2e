package parley.app.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.Place;

/** Finds what git leaves in a file that it could not merge. */
final class MergeConflict {
  private static final Pattern BEGIN = Pattern.compile("(?m)^<<<<<<<(?: .*)?$");
  private static final Pattern MIDDLE = Pattern.compile("(?m)^=======\\r?$");
  private static final Pattern END = Pattern.compile("(?m)^>>>>>>>(?: .*)?$");

  private MergeConflict() {}

  /** {@return where the first one begins, if there is one} */
  static Optional<Place> in(String name, String text) {
    Matcher begin = BEGIN.matcher(text);
    Matcher middle = MIDDLE.matcher(text);
    boolean isConflict =
        begin.find() && middle.find(begin.end()) && END.matcher(text).find(middle.end());
    return isConflict
        ? Optional.of(
            new Place(name, (int) text.substring(0, begin.start()).lines().count() + 1, 1, 7))
        : Optional.empty();
  }
}
