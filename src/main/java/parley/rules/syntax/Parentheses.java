package parley.rules.syntax;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import parley.rules.syntax.Token.Kind;

/** Which parentheses of a file belong together: within one rule's condition, or its statement. */
final class Parentheses {
  private final int[] closing;
  private final int[] depth;

  Parentheses(List<Token> tokens) {
    closing = new int[tokens.size()];
    depth = new int[tokens.size() + 1];
    Arrays.fill(closing, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      depth[at + 1] = depth[at] + (token.is("(") ? 1 : token.is(")") ? -1 : 0);
      if (token.is("(")) {
        open.push(at);
      } else if (token.is(")") && !open.isEmpty()) {
        closing[open.pop()] = at;
      } else if (isOutside(token)) {
        open.clear();
      }
    }
  }

  private static boolean isOutside(Token token) {
    return token.kind() == Kind.END || token.is("then") || token.is("end") || token.is("rule");
  }

  /** {@return where the one that opens at a word closes; before all words if it does not} */
  int closing(int open) {
    return closing[open];
  }

  /** {@return how many more open than close from one word up to another} */
  int depth(int from, int until) {
    return depth[until] - depth[from];
  }
}
