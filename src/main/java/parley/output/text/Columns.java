package parley.output.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text measured and broken in the columns of a terminal. */
public final class Columns {
  /** A change of colour takes no column. */
  private static final Pattern ESCAPE = Pattern.compile("\u001b\\[[0-9;]*m");

  private Columns() {}

  /** {@return how many columns a text takes: none for combining marks, two for wide characters} */
  public static int of(String text) {
    String shown = text.indexOf('\u001b') < 0 ? text : ESCAPE.matcher(text).replaceAll("");
    return shown.codePoints().map(Columns::of).sum();
  }

  /**
   * {@return the text broken at spaces into lines of at most {@code width} columns; a longer word
   * stands alone on its line; one empty line for an empty text}
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * {@return the text broken like that, but where a separator stands between items, an item that
   * fits on a line stays whole}
   */
  static List<String> wrapItems(String text, String separator, int width) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String item : text.strip().split("(?<= " + Pattern.quote(separator) + ") ", -1)) {
      int last = lines.size() - 1;
      String line = lines.get(last);
      boolean whole = of(item) <= width && of(line) + 1 + of(item) > width;
      if (whole && !line.isEmpty()) {
        lines.add(item);
      } else {
        lines.remove(last);
        lines.addAll(wrap(line + " " + item, width));
      }
    }
    return lines;
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** The ranges of Unicode's East Asian Width W and F (UAX 11) that are in common use. */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }
}
