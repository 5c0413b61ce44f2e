package parley.output.json;

import parley.diagnostic.DiagnosticText;

/** Strings of JSON. */
public final class JsonText {
  private JsonText() {}

  /** {@return the text in quotes} */
  public static String quote(String text) {
    StringBuilder out = new StringBuilder();
    quote(text, out);
    return out.toString();
  }

  static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (isHidden(text, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** Inside a script element: no character of markup as it is, what is not seen replaced. */
  static void quoteInScript(String text, StringBuilder out) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= ' ' && DiagnosticText.isInvisible(c) ? '\uFFFD' : c)
        .forEach(seen::appendCodePoint);
    StringBuilder quoted = new StringBuilder();
    quote(seen.toString(), quoted);
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (c == '<' || c == '>' || c == '&' || c == '\'') {
        out.append(String.format("\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
  }

  /** {@return whether the character at an index is not seen, as half of a pair too} */
  private static boolean isHidden(String text, int index) {
    char c = text.charAt(index);
    int start = Character.isLowSurrogate(c) && index > 0 ? index - 1 : index;
    int codePoint = text.codePointAt(start);
    return DiagnosticText.isInvisible(
        start + Character.charCount(codePoint) > index ? codePoint : c);
  }
}
