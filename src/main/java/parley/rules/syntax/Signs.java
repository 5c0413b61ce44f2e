package parley.rules.syntax;

/** Which characters of a rule file belong together, and where a run of them ends. */
final class Signs {
  private Signs() {}

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** {@return whether a word may begin with it} */
  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@return whether an editor would not show it} */
  static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Takes letters too, so that {@code 5L} or {@code 1e9} is one wrong number. */
  static int endOfNumber(String text, int from) {
    int end = endOfDecimal(text, from);
    return goesOn(text, end, '/') ? endOfDecimal(text, end + 1) : end;
  }

  private static int endOfDecimal(String text, int from) {
    int end = endOfWord(text, from);
    return goesOn(text, end, '.') ? endOfWord(text, end + 1) : end;
  }

  private static boolean goesOn(String text, int end, char sign) {
    return end + 1 < text.length() && text.charAt(end) == sign && isDigit(text.charAt(end + 1));
  }

  static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
