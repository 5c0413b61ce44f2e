package parley.rules.syntax;

import java.util.Set;
import parley.rules.syntax.Token.Kind;

/** What stands between a condition's parentheses, the first of which has been read. */
final class Enclosed {
  private static final Set<String> BEHIND =
      Set.of("then", "and", "or", "&&", "||", ")", "(", "Terms", "Conclusion", "not", "exists");

  /** Behind every error so many words at most are looked at, however long a hostile file is. */
  private static final int WORDS_MAX = 2_000;

  private final Cursor words;
  private final int from;

  Enclosed(Cursor words, int from) {
    this.words = words;
    this.from = from;
  }

  /**
   * Goes on to the next comma before a comparison, or to the closing parenthesis; says whether that
   * is where it seems to be.
   */
  boolean goOn() {
    int close = close();
    int at = words.position();
    if (close < at) {
      return false;
    }
    int depth = depth(at);
    while (at < close && !(depth == 0 && isBeforeComparison(at))) {
      depth += change(token(at));
      at++;
    }
    words.moveTo(at);
    return true;
  }

  private boolean isBeforeComparison(int at) {
    boolean isBinding = token(at + 1).kind() == Kind.VARIABLE && token(at + 2).is(":");
    return token(at).is(",")
        && (isBinding || ComparisonParser.isComparison(token(at + 1), token(at + 2)));
  }

  /** {@return where the parenthesis closes, if a condition can end there; else before all} */
  private int close() {
    int depth = 0;
    for (int at = from; !isOutside(at); at++) {
      depth += change(token(at));
      if (depth < 0) {
        boolean isEnd =
            token(at + 1).kind() == Kind.VARIABLE || BEHIND.contains(token(at + 1).text());
        return isEnd ? at : -1;
      }
    }
    return -1;
  }

  private boolean isOutside(int at) {
    Token token = token(at);
    return at > from + WORDS_MAX
        || token.kind() == Kind.END
        || token.is("then")
        || token.is("end")
        || token.is("rule");
  }

  private int depth(int until) {
    int depth = 0;
    for (int at = from; at < until; at++) {
      depth += change(token(at));
    }
    return depth;
  }

  private static int change(Token token) {
    return token.is("(") ? 1 : token.is(")") ? -1 : 0;
  }

  private Token token(int at) {
    return words.peek(at - words.position());
  }
}
