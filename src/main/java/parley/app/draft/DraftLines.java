package parley.app.draft;

/** Writes lines of drafted files, and names between quotes. */
final class DraftLines {
  private DraftLines() {}

  static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  /** {@return the text in quotes that both YAML and the rule language read as it was} */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> escape(c, quoted));
    String inner = quoted.substring(1).strip();
    return "\"" + (inner.isEmpty() ? "(no name)" : inner) + "\"";
  }

  private static void escape(int codePoint, StringBuilder into) {
    int type = Character.getType(codePoint);
    boolean isUnseen =
        Character.isISOControl(codePoint)
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.UNASSIGNED;
    if (isUnseen) {
      into.append(' ');
    } else if (codePoint == '"' || codePoint == '\\') {
      into.append('\\').appendCodePoint(codePoint);
    } else {
      into.appendCodePoint(codePoint);
    }
  }
}
