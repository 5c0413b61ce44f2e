package parley.rules.syntax;

import java.util.Set;

/**
 * A run of characters that the rule language lacks.
 *
 * @param end where it ends in the text
 */
record Refused(int end, String message, String help) {
  static final String INVISIBLE_HELP = "delete it: what a rule says must be what one sees";

  /** Whoever pastes one pastes many. */
  static final String NO_BREAK_HELP =
      "it looks like a space: replace all such in the file by plain ones";

  private static final String CURLY_HELP =
      "use straight quotes: `\"`, not the curly ones of a word processor";
  private static final String STRAIGHT_HELP = "use straight quotes: `\"`";
  private static final String BRACKET_HELP = "the rule language has round parentheses only";

  /** What is said of signs that come in pairs. */
  static final Set<String> PAIR_HELPS = Set.of(CURLY_HELP, STRAIGHT_HELP, BRACKET_HELP);

  /** {@return what stands there: a word of letters as one, else a single character} */
  static Refused at(String text, int at, int wordMax) {
    int end = end(text, at, wordMax);
    String shown = text.substring(at, end);
    if (shown.codePoints().anyMatch(Signs::isInvisible)) {
      String code = "U+%04X".formatted(text.codePointAt(at));
      String message = "the invisible character " + code + " is not allowed here";
      return new Refused(end, message, INVISIBLE_HELP);
    }
    return new Refused(end, "`" + shown + "` is not allowed here", helpFor(text, at));
  }

  private static int end(String text, int at, int wordMax) {
    int end = at;
    while (end < text.length() && end - at < wordMax && Character.isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.max(end, at + Character.charCount(text.codePointAt(at)));
  }

  private static String helpFor(String text, int at) {
    return switch (text.codePointAt(at)) {
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2018, 0x2019 -> CURLY_HELP;
      case '=' ->
          text.startsWith("=!", at) ? "write `!=`" : "compare with `==`; order is `<=` and `>=`";
      case '/' -> "multiply instead: `money * 0.5`; a fraction has no spaces, as in `@cost(1/3)`";
      case '%' -> "write a share as a number from 0 to 1, such as 0.8";
      case 0x2265 -> "write `>=`";
      case 0x2264 -> "write `<=`";
      case 0x2260 -> "write `!=`";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 ->
          "it only looks like a hyphen: write `-`";
      case 0x2022, 0xB7, 0x25AA -> "delete it: a rule has no bullets";
      case '`', 0xB4 -> STRAIGHT_HELP;
      case '&' -> "write `&&`";
      case '|' -> "write `||`";
      case '#' -> "start a comment with `//`";
      case '[', ']', '{', '}' -> BRACKET_HELP;
      case 0xA0 -> NO_BREAK_HELP;
      default ->
          "outside texts and comments a rule file has plain letters, digits and the signs of the"
              + " rule language only";
    };
  }
}
