package parley.app.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parley.diagnostic.Source;
import parley.model.Place;

/** What git leaves in a file that it could not merge: two versions of some lines, between marks. */
final class MergeConflict {
  private static final Pattern BEGIN = Pattern.compile("<<<<<<<(?: .*)?");
  private static final Pattern BASE = Pattern.compile("\\|\\|\\|\\|\\|\\|\\|(?: .*)?");
  private static final Pattern MIDDLE = Pattern.compile("=======");
  private static final Pattern END = Pattern.compile(">>>>>>>(?: .*)?");

  private MergeConflict() {}

  /** {@return where each one begins} */
  static List<Place> in(Source source) {
    List<Place> begins = new ArrayList<>();
    List<String> lines = source.text().lines().toList();
    int at = 0;
    while (at < lines.size()) {
      int end = end(lines, at);
      if (end > at) {
        begins.add(new Place(source.name(), at + 1, 1, 7));
      }
      at = Math.max(end, at) + 1;
    }
    return begins;
  }

  /** {@return the text with the first version of each, all lines in their places} */
  static Source first(Source source) {
    StringBuilder text = new StringBuilder();
    List<String> lines = source.text().lines().toList();
    int at = 0;
    while (at < lines.size()) {
      int end = end(lines, at);
      boolean isFirst = true;
      for (; at < end; at++) {
        isFirst &=
            !BASE.matcher(lines.get(at)).matches() && !MIDDLE.matcher(lines.get(at)).matches();
        boolean isMark = BEGIN.matcher(lines.get(at)).matches();
        text.append(isFirst && !isMark ? lines.get(at) : "").append('\n');
      }
      text.append(end > 0 ? "" : lines.get(at)).append('\n');
      at++;
    }
    return new Source(source.name(), text.toString());
  }

  /** {@return the last line of the conflict that begins at a line; 0 if none does} */
  private static int end(List<String> lines, int begin) {
    if (!BEGIN.matcher(lines.get(begin)).matches()) {
      return 0;
    }
    boolean hasMiddle = false;
    for (int at = begin + 1; at < lines.size(); at++) {
      if (hasMiddle && END.matcher(lines.get(at)).matches()) {
        return at;
      }
      hasMiddle |= MIDDLE.matcher(lines.get(at)).matches();
    }
    return 0;
  }
}
