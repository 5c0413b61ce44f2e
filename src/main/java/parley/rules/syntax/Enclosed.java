package parley.rules.syntax;

import java.util.Set;
import parley.rules.syntax.Token.Kind;

/**
 * What stands between a condition's parentheses, the first of which has been read.
 *
 * @param from the word behind it
 */
record Enclosed(Cursor words, int from) {
  private static final Set<String> BEHIND =
      Set.of("then", "and", "or", "&&", "||", ")", "(", "Terms", "Conclusion", "not", "exists");

  /**
   * Goes on to the next comma before a comparison, or to the closing parenthesis; says whether that
   * is where it seems to be.
   */
  boolean goOn() {
    Parentheses parentheses = words.parentheses();
    int close = parentheses.closing(from - 1);
    int at = words.position();
    if (close < at || !canEnd(token(close + 1))) {
      return false;
    }
    while (at < close && !(parentheses.depth(from, at) == 0 && isBeforeComparison(at))) {
      at++;
    }
    words.moveTo(at);
    return true;
  }

  /** {@return whether a condition can end before a word} */
  private static boolean canEnd(Token after) {
    return after.kind() == Kind.VARIABLE || BEHIND.contains(after.text());
  }

  private boolean isBeforeComparison(int at) {
    boolean isBinding = token(at + 1).kind() == Kind.VARIABLE && token(at + 2).is(":");
    return token(at).is(",")
        && (isBinding || ComparisonParser.isComparison(token(at + 1), token(at + 2)));
  }

  private Token token(int at) {
    return words.peek(at - words.position());
  }
}
