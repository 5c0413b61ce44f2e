package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.rules.syntax.Token.Kind;

/**
 * Cuts a rule file into words and blanks its comments. Characters that could make a file read
 * otherwise than it looks (controls, direction marks, escapes outside strings) are refused.
 */
public final class Lexer {
  private static final String ESCAPES = "\"'\\nt";
  private static final List<String> LONG_SYMBOLS = List.of("==", "!=", "<=", ">=", "&&", "||");

  private final Source source;
  private final String text;
  private final Problems problems;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder blanked;
  private int at;
  private int line = 1;
  private int lineStart;

  private Lexer(Source source, Problems problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
    this.blanked = new StringBuilder(text);
  }

  /**
   * A file cut up.
   *
   * @param tokens ends with one of kind END
   * @param blanked the file with a blank for each character of a comment
   */
  record Words(List<Token> tokens, String blanked) {}

  /**
   * {@return the words of a piece of a rule file, without comments; what cannot be read is left
   * out}
   */
  public static List<Token> wordsOf(String piece) {
    List<Token> tokens = cut(new Source("piece", piece), new Problems()).tokens();
    return tokens.subList(0, tokens.size() - 1);
  }

  static Words cut(Source source, Problems problems) {
    Lexer lexer = new Lexer(source, problems);
    while (lexer.at < lexer.text.length()) {
      lexer.next();
    }
    Place end = lexer.place(lexer.at, 1);
    lexer.tokens.add(new Token(Kind.END, "", end, lexer.at, lexer.at));
    return new Words(List.copyOf(lexer.tokens), lexer.blanked.toString());
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r') {
      newLine();
    } else if (c == ' ' || c == '\t') {
      at++;
    } else if (text.startsWith("//", at)) {
      comment(endOfLine(at));
    } else if (text.startsWith("/*", at)) {
      blockComment();
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (isLetter(c)) {
      add(Kind.WORD, endOfWord(at));
    } else if (c == '$' && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
      add(Kind.VARIABLE, endOfWord(at + 1));
    } else if (isDigit(c)) {
      add(Kind.NUMBER, endOfNumber());
    } else {
      symbol(c);
    }
  }

  private void newLine() {
    boolean two = text.startsWith("\r\n", at);
    at += two ? 2 : 1;
    line++;
    lineStart = at;
  }

  private void comment(int end) {
    checkVisible(at, end);
    for (int i = at; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        blanked.setCharAt(i, ' ');
      }
    }
    at = end;
  }

  private void blockComment() {
    int close = text.indexOf("*/", at + 2);
    if (close < 0) {
      problems.error(Code.SYNTAX, place(at, 2), "this comment is never closed", "end it with `*/`");
      at = text.length();
      return;
    }
    int end = close + 2;
    while (at < end) {
      int stop = Math.min(end, endOfLine(at));
      comment(stop);
      if (at < end) {
        newLine();
      }
    }
  }

  private void string(char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && !isLineEnd(text.charAt(end))) {
      end += text.charAt(end) == '\\' && end + 1 < text.length() ? 2 : 1;
    }
    if (end >= text.length() || isLineEnd(text.charAt(end))) {
      int stop = Math.min(endOfLine(at), text.length());
      problems.error(
          Code.SYNTAX,
          place(at, text.codePointCount(at, stop)),
          "this text is never closed",
          "end it with `" + quote + "` on the same line");
      at = stop;
      return;
    }
    checkEscapes(at + 1, end);
    checkVisible(at, end);
    add(Kind.STRING, end + 1);
  }

  private void checkEscapes(int from, int to) {
    int i = text.indexOf('\\', from);
    while (i >= 0 && i < to) {
      if (ESCAPES.indexOf(text.charAt(i + 1)) < 0) {
        problems.error(
            Code.NOT_ALLOWED,
            place(i, 2),
            "`\\" + text.charAt(i + 1) + "` is not allowed in a text",
            "write the character itself; only \\\" \\' \\\\ \\n and \\t are known");
      }
      i = text.indexOf('\\', i + 2);
    }
  }

  /** Refuses characters that an editor would not show. */
  private void checkVisible(int from, int to) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c != '\t' && isInvisible(c)) {
        problems.error(
            Code.NOT_ALLOWED,
            place(i, 1),
            "the invisible character U+%04X is not allowed".formatted(c),
            "delete it: what a rule says must be what one sees");
      }
    }
  }

  private static boolean isInvisible(int codePoint) {
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

  private void symbol(char c) {
    for (String symbol : LONG_SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        add(Kind.SYMBOL, at + 2);
        return;
      }
    }
    if ("()<>!,;:.*@+-".indexOf(c) >= 0) {
      add(Kind.SYMBOL, at + 1);
      return;
    }
    refuse();
  }

  private void refuse() {
    int c = text.codePointAt(at);
    String shown = isInvisible(c) || c > 126 ? "U+%04X".formatted(c) : Character.toString(c);
    String help =
        switch (c) {
          case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2018', '\u2019' ->
              "use straight quotes: \"";
          case '=' -> "compare with `==`";
          case '&' -> "write `&&`";
          case '|' -> "write `||`";
          case '#' -> "start a comment with `//`";
          default ->
              "outside texts and comments a rule file has plain letters, digits and the"
                  + " signs of the rule language only";
        };
    problems.error(
        Code.NOT_ALLOWED, place(at, 1), "the character `" + shown + "` is not allowed here", help);
    at += Character.charCount(c);
  }

  private void add(Kind kind, int end) {
    String word = text.substring(at, end);
    Place place = place(at, word.codePointCount(0, word.length()));
    tokens.add(new Token(kind, word, place, at, end));
    at = end;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Takes letters too, so that {@code 5L} or {@code 1e9} is one wrong number. */
  private int endOfNumber() {
    int end = endOfWord(at);
    boolean fraction =
        end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
    return fraction ? endOfWord(end + 1) : end;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Place place(int from, int length) {
    int column = text.codePointCount(lineStart, from) + 1;
    return new Place(source.name(), line, column, Math.max(1, length));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
