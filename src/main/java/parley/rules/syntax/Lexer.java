package parley.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int ERRORS_MAX = 100;
  private static final int TEXT_MAX = 2_000;
  private static final int WORD_MAX = 100;
  private static final String ESCAPES = "\"'\\nt";
  private static final List<String> LONG_SYMBOLS = List.of("==", "!=", "<=", ">=", "&&", "||");

  private final Source source;
  private final String text;
  private final Problems problems;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Token> comments = new ArrayList<>();
  private final StringBuilder blanked;
  private int errors;
  private int unclosed = -1;
  private int at;
  private int line = 1;
  private int lineStart;
  private int counted;
  private int column = 1;

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
   * @param comments with their marks
   * @param blanked the file with a blank for each character of a comment
   */
  public record Words(List<Token> tokens, List<Token> comments, String blanked) {
    public Words {
      tokens = List.copyOf(tokens);
      comments = List.copyOf(comments);
    }
  }

  /**
   * {@return the words of a piece of a rule file, without comments; what cannot be read is left
   * out}
   */
  public static List<Token> wordsOf(String piece) {
    Lexer lexer = new Lexer(new Source("piece", piece), new Problems());
    lexer.cut(Integer.MAX_VALUE);
    return lexer.tokens;
  }

  /** {@return a rule file cut up; what cannot be read is reported} */
  public static Words cut(Source source, Problems problems) {
    Lexer lexer = new Lexer(source, problems);
    lexer.cut(ERRORS_MAX);
    if (lexer.at < lexer.text.length()) {
      problems.error(
          Code.UNREADABLE,
          lexer.place(lexer.at, 1),
          "this does not look like a rule file; the rest of it was not read",
          "a rule file is plain text that begins with `package CASE.PARTY`");
      lexer.add(Kind.BROKEN, lexer.text.length());
    }
    Place end = lexer.place(lexer.at, 1);
    lexer.tokens.add(new Token(Kind.END, "", end, lexer.at, lexer.at));
    return new Words(lexer.tokens, lexer.comments, lexer.blanked.toString());
  }

  private void cut(int errorsMax) {
    while (at < text.length() && errors < errorsMax) {
      next();
    }
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r') {
      newLine();
    } else if (c == ' ' || c == '\t') {
      at++;
    } else if (text.startsWith("//", at)) {
      lineComment();
    } else if (text.startsWith("/*", at)) {
      blockComment();
    } else if (isQuote(c)) {
      string(c);
    } else if (Signs.isLetter(c)) {
      word(Kind.WORD, Signs.endOfWord(text, at));
    } else if (c == '$' && at + 1 < text.length() && Signs.isLetter(text.charAt(at + 1))) {
      word(Kind.VARIABLE, Signs.endOfWord(text, at + 1));
    } else if (Signs.isDigit(c)) {
      word(Kind.NUMBER, Signs.endOfNumber(text, at));
    } else {
      symbol(c);
    }
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private void word(Kind kind, int end) {
    checkLength(end - at, WORD_MAX, "word");
    add(end - at > WORD_MAX ? Kind.BROKEN : kind, end);
  }

  private void newLine() {
    boolean two = text.startsWith("\r\n", at);
    at += two ? 2 : 1;
    line++;
    lineStart = at;
    counted = at;
    column = 1;
  }

  private void lineComment() {
    int end = Signs.endOfLine(text, at);
    noteComment(end);
    comment(end);
  }

  private void noteComment(int end) {
    String comment = text.substring(at, end);
    comments.add(new Token(Kind.COMMENT, comment, place(at, end - at), at, end));
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
      error(Code.SYNTAX, place(at, 2), "this comment is never closed", "end it with `*/`");
      add(Kind.BROKEN, text.length());
      return;
    }
    int end = close + 2;
    noteComment(end);
    while (at < end) {
      int stop = Math.min(end, Signs.endOfLine(text, at));
      comment(stop);
      if (at < end) {
        newLine();
      }
    }
  }

  private void string(char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && !Signs.isLineEnd(text.charAt(end))) {
      end += isEscape(end) ? 2 : 1;
    }
    if (end >= text.length() || Signs.isLineEnd(text.charAt(end))) {
      int stop = Math.min(Signs.endOfLine(text, at), text.length());
      if (line != unclosed + 1) {
        neverClosed(quote, stop);
      }
      unclosed = line;
      add(Kind.BROKEN, stop);
      return;
    }
    checkEscapes(at + 1, end);
    checkVisible(at, end);
    checkLength(end - at - 1, TEXT_MAX, "text");
    add(Kind.STRING, end + 1);
  }

  /** A quote that closes nothing looks like one that opens: the word before it tells. */
  private void neverClosed(char quote, int stop) {
    Optional<Unquoted> word = Unquoted.in(text, lineStart, at);
    Place place =
        word.map(w -> place(w.from(), w.end() + 1 - w.from()))
            .orElseGet(() -> place(at, text.codePointCount(at, stop)));
    error(
        Code.SYNTAX,
        place,
        word.isPresent() ? "this text has no quote before it" : "this text is never closed",
        word.map(w -> w.help(text)).orElse(Unquoted.NONE_AFTER.formatted(quote)));
  }

  /** {@return whether a backslash stands there, with something after it on its line} */
  private boolean isEscape(int index) {
    return text.charAt(index) == '\\'
        && index + 1 < text.length()
        && !Signs.isLineEnd(text.charAt(index + 1));
  }

  private void checkEscapes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\\') {
        checkEscape(i);
        i++;
      }
    }
  }

  private void checkEscape(int backslash) {
    String escape = text.substring(backslash, text.offsetByCodePoints(backslash, 2));
    if (ESCAPES.indexOf(escape.charAt(1)) < 0) {
      error(
          Code.NOT_ALLOWED,
          place(backslash, 2),
          "`" + escape + "` is not allowed in a text",
          "write the character itself; after `\\` only `\"`, `'`, `\\`, `n` and `t` may follow");
    }
  }

  /** Refuses characters that an editor would not show. */
  private void checkVisible(int from, int to) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c != '\t' && Signs.isInvisible(c)) {
        error(
            Code.NOT_ALLOWED,
            place(i, 1),
            "the invisible character U+%04X is not allowed".formatted(c),
            Refused.INVISIBLE_HELP);
      }
    }
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
    Refused refused = Pasted.at(text, at).orElseGet(() -> Refused.at(text, at, WORD_MAX));
    int length = text.codePointCount(at, refused.end());
    error(Code.NOT_ALLOWED, place(at, length), refused.message(), refused.help());
    add(Kind.BROKEN, refused.end());
  }

  private void error(Code code, Place place, String message, String help) {
    problems.error(code, place, message, help);
    errors++;
  }

  private void checkLength(int length, int max, String what) {
    if (length > max) {
      error(
          Code.NOT_ALLOWED,
          place(at, 1),
          "this " + what + " is longer than " + max + " characters",
          "say it shorter");
    }
  }

  private void add(Kind kind, int end) {
    String word = text.substring(at, end);
    Place place = place(at, word.codePointCount(0, word.length()));
    tokens.add(new Token(kind, word, place, at, end));
    at = end;
  }

  /** Counts on from the last place where it can, so that long lines cost no more than others. */
  private Place place(int from, int length) {
    if (from < counted) {
      counted = lineStart;
      column = 1;
    }
    column += text.codePointCount(counted, from);
    counted = from;
    return new Place(source.name(), line, column, Math.max(1, length));
  }
}
