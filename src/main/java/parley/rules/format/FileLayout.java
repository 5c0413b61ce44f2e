package parley.rules.format;

import java.util.ArrayList;
import java.util.List;
import parley.rules.syntax.Token;
import parley.rules.syntax.Token.Kind;

/** Lays out a file: its head line by line, then rules with a blank line between. */
final class FileLayout {
  private final List<Piece> pieces;
  private final List<Doc> lines = new ArrayList<>();
  private int at;

  private FileLayout(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** {@return the layout of words that follow the grammar, with one of kind END last} */
  static Doc of(List<Piece> pieces) {
    return new FileLayout(pieces).file();
  }

  private Doc file() {
    while (pieces.get(at).token().kind() != Kind.END) {
      boolean rule = pieces.get(at).is("rule");
      int end = rule ? endOfRule() : endOfStatement();
      List<Piece> words = new ArrayList<>(pieces.subList(at, end));
      above(words.get(0), rule && at > 0);
      words.set(
          0, new Piece(words.get(0).token(), words.get(0).text(), List.of(), words.get(0).after()));
      lines.add(rule ? RuleLayout.of(words) : statement(words));
      at = end;
    }
    above(pieces.get(at), at > 0 && !pieces.get(at).before().isEmpty());
    return Doc.joined(lines, new Doc.NewLine());
  }

  /**
   * Writes the comments above a statement; blank lines between them stay, as one.
   *
   * @param apart whether a blank line is to stand before them
   */
  private void above(Piece first, boolean apart) {
    List<Token> comments = first.before();
    if (apart || (at > 0 && !comments.isEmpty() && gap(pieces.get(at - 1), comments.get(0)))) {
      lines.add(Doc.text(""));
    }
    for (int i = 0; i < comments.size(); i++) {
      lines.add(new Doc.Remark(comments.get(i).text(), true, false));
      boolean last = i == comments.size() - 1;
      Token next = last ? first.token() : comments.get(i + 1);
      boolean end = last && next.kind() == Kind.END;
      if (!end && next.place().line() > Piece.lastLine(comments.get(i)) + 1) {
        lines.add(Doc.text(""));
      }
    }
  }

  private static boolean gap(Piece before, Token comment) {
    int last = before.token().place().line();
    for (Token behind : before.after()) {
      last = Piece.lastLine(behind);
    }
    return comment.place().line() > last + 1;
  }

  /** A rule ends with the first {@code end} outside parentheses. */
  private int endOfRule() {
    int end = at;
    int depth = 0;
    while (depth > 0 || !pieces.get(end).is("end")) {
      depth += pieces.get(end).is("(") ? 1 : 0;
      depth -= pieces.get(end).is(")") ? 1 : 0;
      end++;
    }
    return end + 1;
  }

  /** A statement of the head ends before the word that begins the next one. */
  private int endOfStatement() {
    int end = at + 1;
    while (!startsStatement(end)) {
      end++;
    }
    return end;
  }

  private boolean startsStatement(int index) {
    Piece piece = pieces.get(index);
    return piece.token().kind() == Kind.END || HeadWords.startStatement(pieces, index);
  }

  /** {@code import case.Terms}; a semicolon is left out. */
  private static Doc statement(List<Piece> words) {
    List<Doc> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Piece word = words.get(i);
      boolean dotted = word.is(".") || word.is("*") || (i > 0 && words.get(i - 1).is("."));
      if (i > 0 && !dotted && !word.is(";")) {
        parts.add(Doc.text(" "));
      }
      parts.add((word.is(";") ? word.saying("") : word).doc());
    }
    return new Doc.Sequence(parts);
  }
}
