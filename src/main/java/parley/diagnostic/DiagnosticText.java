package parley.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Place;

/**
 * Diagnostics as text for people: place and message, the source line with a mark under the place,
 * and the help.
 */
public final class DiagnosticText {
  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;

  /** Asks for the character before it as a picture. */
  private static final int PICTURE = 0xFE0F;

  private static final int TONE_FIRST = 0x1F3FB;
  private static final int TONE_LAST = 0x1F3FF;

  private static final Set<Character.UnicodeScript> JOINING =
      EnumSet.of(
          Character.UnicodeScript.ARABIC,
          Character.UnicodeScript.SYRIAC,
          Character.UnicodeScript.MONGOLIAN,
          Character.UnicodeScript.DEVANAGARI,
          Character.UnicodeScript.BENGALI,
          Character.UnicodeScript.GURMUKHI,
          Character.UnicodeScript.GUJARATI,
          Character.UnicodeScript.ORIYA,
          Character.UnicodeScript.TAMIL,
          Character.UnicodeScript.TELUGU,
          Character.UnicodeScript.KANNADA,
          Character.UnicodeScript.MALAYALAM,
          Character.UnicodeScript.SINHALA,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);

  private static final int SHOWN_MAX = 160;

  /** Letters and marks that are drawn as nothing. */
  private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

  private final Map<String, Source> sources;
  private final Map<String, List<String>> lines = new HashMap<>();

  /** Shows lines of the given sources; a problem in another file is shown without its line. */
  public DiagnosticText(Collection<Source> sources) {
    this.sources =
        sources.stream().collect(Collectors.toMap(Source::name, s -> s, (first, again) -> first));
  }

  /**
   * {@return one diagnostic, several lines, with a line end after each; a finding of a check has
   * its code, by which an author can accept it}
   */
  public String of(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    StringBuilder text = new StringBuilder();
    text.append(printable(place.toString())).append(": ");
    text.append(diagnostic.severity().id()).append(": ");
    text.append(printable(diagnostic.message()));
    text.append(diagnostic.code().isCheck() ? " [" + diagnostic.code().id() + "]" : "");
    text.append('\n');
    line(place).ifPresent(line -> text.append(excerpt(place, line)));
    diagnostic.help().ifPresent(h -> text.append("  help: ").append(printable(h)).append('\n'));
    return text.toString();
  }

  private Optional<String> line(Place place) {
    Source source = sources.get(place.file());
    if (source == null) {
      return Optional.empty();
    }
    List<String> all = lines.computeIfAbsent(place.file(), f -> source.text().lines().toList());
    return place.line() > all.size()
        ? Optional.empty()
        : Optional.of(all.get(place.line() - 1)).filter(l -> !l.isBlank());
  }

  private static String excerpt(Place place, String line) {
    int[] points = line.codePoints().toArray();
    int mark = Math.min(place.column() - 1, points.length);
    int from = mark < SHOWN_MAX - 20 ? 0 : mark - SHOWN_MAX / 2;
    int to = Math.min(points.length, from + SHOWN_MAX);
    String number = Integer.toString(place.line());
    String shown = new String(points, from, to - from);
    String before = new String(points, from, mark - from);
    int marks = Math.max(1, Math.min(place.length(), to - mark));
    return "  %s | %s%n  %s | %s%s%n"
        .formatted(
            number,
            printable(shown),
            " ".repeat(number.length()),
            before.codePoints().mapToObj(c -> c == '\t' ? "\t" : " ").collect(Collectors.joining()),
            "^".repeat(marks))
        .replace(System.lineSeparator(), "\n");
  }

  /**
   * {@return the text with every control and direction character made visible, but for joiners
   * where a script or an emoji needs them}
   */
  public static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    int before = ' ';
    for (int c : text.codePoints().toArray()) {
      boolean hidden = c != '\t' && isInvisible(c) && !(isJoiner(c) && isJoined(before));
      shown.appendCodePoint(hidden ? '\uFFFD' : c);
      before = c;
    }
    return shown.toString();
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == ZWNJ || codePoint == ZWJ;
  }

  /** {@return whether letters of this script, or pictures, are joined and kept apart by joiners} */
  private static boolean isJoined(int codePoint) {
    return codePoint == PICTURE
        || Character.getType(codePoint) == Character.OTHER_SYMBOL
        || (codePoint >= TONE_FIRST && codePoint <= TONE_LAST)
        || JOINING.contains(Character.UnicodeScript.of(codePoint));
  }

  /** {@return the text as {@link #printable}, but with its line ends} */
  public static String printableLines(String text) {
    return Arrays.stream(text.split("\r?\n", -1))
        .map(DiagnosticText::printable)
        .collect(Collectors.joining("\n"));
  }

  /** {@return whether a character is not seen, or changes how others are seen} */
  public static boolean isInvisible(int codePoint) {
    return FILLERS.indexOf(codePoint) >= 0 || isControl(codePoint);
  }

  private static boolean isControl(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
