package parley.scenario.yaml;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How messages show what a user wrote. */
public final class Wording {
  private static final int SHOWN_MAX = 60;
  private static final int LISTED_MAX = 12;

  private Wording() {}

  /** {@return the text in backticks, on one line, shortened if it is long} */
  public static String quoted(String text) {
    if (text.isEmpty()) {
      return "`\"\"`";
    }
    int[] points = text.codePoints().limit(SHOWN_MAX + 1L).map(Wording::onOneLine).toArray();
    boolean isLong = points.length > SHOWN_MAX;
    return "`"
        + new String(points, 0, isLong ? SHOWN_MAX - 1 : points.length)
        + (isLong ? "…`" : "`");
  }

  /** {@return the texts in backticks with commas, and {@code and} or {@code or} before the last} */
  public static String listed(Collection<String> texts, String conjunction) {
    List<String> quoted = texts.stream().map(Wording::quoted).toList();
    int last = quoted.size() - 1;
    if (last < 1) {
      return String.join("", quoted);
    }
    String before = quoted.subList(0, last).stream().collect(Collectors.joining(", "));
    return before + " " + conjunction + " " + quoted.get(last);
  }

  /** {@return the first of the texts in backticks, and whether there are more} */
  public static String some(List<String> texts) {
    List<String> first = texts.subList(0, Math.min(LISTED_MAX, texts.size()));
    String listed = first.stream().map(Wording::quoted).collect(Collectors.joining(", "));
    return first.size() < texts.size() ? listed + " and more" : listed;
  }

  private static int onOneLine(int codePoint) {
    return codePoint == '\n' || codePoint == '\t' || codePoint == '\r' ? ' ' : codePoint;
  }
}
