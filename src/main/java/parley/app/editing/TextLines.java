package parley.app.editing;

import java.util.Arrays;
import parley.model.Place;

/**
 * The lines of a text as editors count them, and where Parley's places lie there. Parley counts
 * lines and columns from 1, columns in code points, and leaves a byte order mark out.
 */
public final class TextLines {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final int[] starts;

  /** Of a text with any line ends. */
  public TextLines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isFirstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !isFirstOfTwo)) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  public String text() {
    return text;
  }

  /** {@return how many lines there are; an end of line at the end of the text begins one} */
  public int count() {
    return starts.length;
  }

  /** {@return a line without its end; empty beyond the last} */
  public String line(int number) {
    return number < 0 || number >= starts.length ? "" : text.substring(starts[number], end(number));
  }

  /** {@return the index of a spot; one behind a line's end, or the text's, counts as that end} */
  public int offset(Spot spot) {
    if (spot.line() < 0) {
      return 0;
    }
    if (spot.line() >= starts.length) {
      return text.length();
    }
    int start = starts[spot.line()];
    return Math.min(start + Math.max(0, spot.character()), end(spot.line()));
  }

  public Spot spot(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(starts, inside);
    int line = found >= 0 ? found : -found - 2;
    return new Spot(line, inside - starts[line]);
  }

  /** {@return what stands between two indices, as a stretch} */
  public Stretch stretch(int from, int to) {
    return new Stretch(spot(from), spot(to));
  }

  /** {@return the stretch of a place; where the text has become shorter, what is left of it} */
  public Stretch stretch(Place place) {
    int line = Math.min(place.line() - 1, starts.length - 1);
    int from = index(line, place.column() - 1);
    int to = index(line, place.column() - 1 + place.length());
    return new Stretch(
        new Spot(line, from - starts[line]), new Spot(line, Math.max(from, to) - starts[line]));
  }

  private int index(int line, int points) {
    int at = starts[line] + (hasMark(starts[line]) ? 1 : 0);
    int end = end(line);
    for (int i = 0; i < points && at < end; i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, Math.max(end, starts[line]));
  }

  private boolean hasMark(int start) {
    return start == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
  }

  /** {@return the index behind a line's last character, its end left out} */
  private int end(int line) {
    if (line == starts.length - 1) {
      return text.length();
    }
    int end = starts[line + 1] - 1;
    boolean isTwo = end > starts[line] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
    return isTwo ? end - 1 : end;
  }
}
