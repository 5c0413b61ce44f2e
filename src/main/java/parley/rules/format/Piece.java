package parley.rules.format;

import java.util.ArrayList;
import java.util.List;
import parley.rules.syntax.Token;
import parley.rules.syntax.Token.Kind;

/**
 * A word of a rule file with the comments around it.
 *
 * @param text as it is to be written; empty if the word is left out
 * @param before comments in front of it
 * @param after comments behind it on the same line
 */
record Piece(Token token, String text, List<Token> before, List<Token> after) {
  Piece {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  boolean is(String word) {
    return token.is(word);
  }

  Piece saying(String other) {
    return new Piece(token, other, before, after);
  }

  /** {@return every word with its comments; those after the last word belong to the end} */
  static List<Piece> of(List<Token> tokens, List<Token> comments) {
    List<List<Token>> before = new ArrayList<>();
    List<List<Token>> after = new ArrayList<>();
    tokens.forEach(t -> before.add(new ArrayList<>()));
    tokens.forEach(t -> after.add(new ArrayList<>()));
    for (Token comment : comments) {
      int next = next(tokens, comment);
      if (next > 0 && isBehind(tokens.get(next - 1), comment, tokens.get(next))) {
        after.get(next - 1).add(comment);
      } else {
        before.get(next).add(comment);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      pieces.add(new Piece(token, text(token), before.get(i), after.get(i)));
    }
    return pieces;
  }

  private static int next(List<Token> tokens, Token comment) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (tokens.get(middle).start() < comment.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A comment between two words of one line belongs to the second. */
  private static boolean isBehind(Token last, Token comment, Token next) {
    boolean sameLine = last.place().line() == comment.place().line();
    return sameLine
        && (next.kind() == Kind.END || next.place().line() > lastLine(comment) || isLine(comment));
  }

  static boolean isLine(Token comment) {
    return comment.text().startsWith("//");
  }

  static int lastLine(Token comment) {
    return comment.place().line() + (int) comment.text().lines().count() - 1;
  }

  /** Texts stand in double quotes, where nothing in them speaks against it. */
  private static String text(Token token) {
    String text = token.text();
    boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return token.kind() == Kind.STRING && text.startsWith("'") && plain
        ? '"' + text.substring(1, text.length() - 1) + '"'
        : text;
  }

  /** {@return the word with its comments, as it stands within a rule} */
  Doc doc() {
    List<Doc> parts = new ArrayList<>();
    for (Token comment : before) {
      boolean inline = !isLine(comment) && lastLine(comment) == token.place().line();
      parts.add(
          inline
              ? new Doc.Remark(comment.text(), false, false)
              : new Doc.Remark(comment.text(), true, true));
      if (inline) {
        parts.add(Doc.text(" "));
      }
    }
    parts.add(Doc.text(text));
    after.forEach(c -> parts.add(new Doc.Remark(c.text(), false, true)));
    return new Doc.Sequence(parts);
  }
}
