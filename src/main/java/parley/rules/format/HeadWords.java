package parley.rules.format;

import java.util.List;
import parley.rules.syntax.Token.Kind;

/** The words above the rules. */
final class HeadWords {
  private HeadWords() {}

  /**
   * {@return whether a statement of the head, or a rule, starts with a word that is not the first}
   */
  static boolean startStatement(List<Piece> pieces, int index) {
    Piece before = pieces.get(index - 1);
    boolean named = before.is("package") || before.is("import") || before.is(".");
    Piece piece = pieces.get(index);
    return !named && (piece.is("import") || piece.is("dialect") || piece.is("rule"));
  }

  /** {@return the name that starts here, with its dots} */
  static String dotted(List<Piece> pieces, int from) {
    StringBuilder name = new StringBuilder(pieces.get(from).text());
    int at = from + 1;
    while (pieces.get(at).is(".") && pieces.get(at + 1).token().kind() == Kind.WORD) {
      name.append('.').append(pieces.get(at + 1).text());
      at += 2;
    }
    return name.toString();
  }
}
