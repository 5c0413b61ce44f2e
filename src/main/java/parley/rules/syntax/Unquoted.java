package parley.rules.syntax;

import java.util.Optional;

/**
 * A word of a line with a quote behind it and none before it.
 *
 * @param from where the word begins
 * @param end behind the word, where the quote stands
 */
record Unquoted(int from, int end) {
  static final String NONE_AFTER =
      "end it with `%s` on the same line; a longer one is texts joined with `+`";

  /** {@return the first of the line, before some place; texts in quotes are passed over} */
  static Optional<Unquoted> in(String text, int lineStart, int before) {
    int i = lineStart;
    while (i < before) {
      if (Signs.isLetter(text.charAt(i)) || Signs.isDigit(text.charAt(i))) {
        int end = Signs.endOfWord(text, i);
        if (isQuote(text, end) && !isWordSign(text, end + 1) && standsAlone(text, lineStart, i)) {
          return Optional.of(new Unquoted(i, end));
        }
        i = end;
      } else {
        i = isQuote(text, i) ? behindText(text, i) : i + 1;
      }
    }
    return Optional.empty();
  }

  /** {@return the message's help: the word as it was meant} */
  String help(String text) {
    char quote = text.charAt(end);
    return "write `" + quote + text.substring(from, end) + quote + "`";
  }

  private static boolean standsAlone(String text, int lineStart, int from) {
    int i = from - 1;
    while (i >= lineStart && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i >= lineStart && "=(,<>".indexOf(text.charAt(i)) >= 0;
  }

  private static int behindText(String text, int from) {
    int i = from + 1;
    while (i < text.length() && text.charAt(i) != text.charAt(from)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private static boolean isQuote(String text, int at) {
    return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
  }

  private static boolean isWordSign(String text, int at) {
    return at < text.length() && Signs.endOfWord(text, at) > at;
  }
}
