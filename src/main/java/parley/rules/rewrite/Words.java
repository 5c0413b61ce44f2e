package parley.rules.rewrite;

import java.util.List;
import java.util.Set;
import parley.model.Place;
import parley.model.Quota;
import parley.rules.syntax.Lexer;
import parley.rules.syntax.Token;
import parley.rules.syntax.Token.Kind;

/** The words of a rule file, found by place, with the reach of what starts at each. */
final class Words {
  private static final Set<String> PATTERNS = Set.of("Terms", "Conclusion");
  private static final Set<String> BEFORE_A_PART =
      Set.of("(", "!", "not", "exists", ":", "Terms", "Conclusion");

  private final List<Token> tokens;

  Words(String text) {
    tokens = Lexer.wordsOf(text);
  }

  Token get(int index) {
    return tokens.get(index);
  }

  /** {@return whether the word of this index exists and is this one} */
  boolean is(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }

  boolean isAny(int index, Set<String> words) {
    return words.stream().anyMatch(w -> is(index, w));
  }

  /** {@return the index of the word at a place} */
  int at(Place place) {
    for (int i = 0; i < tokens.size(); i++) {
      Place there = tokens.get(i).place();
      if (there.line() == place.line() && there.column() == place.column()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word stands at " + place);
  }

  /** {@return the first word like this from an index on} */
  int next(int from, String word) {
    int i = from;
    while (!is(i, word)) {
      i++;
      if (i >= tokens.size()) {
        throw new IllegalArgumentException("no `" + word + "` after word " + from);
      }
    }
    return i;
  }

  /** {@return the first string from an index on} */
  int nextString(int from) {
    int i = from;
    while (tokens.get(i).kind() != Kind.STRING) {
      i++;
    }
    return i;
  }

  /** {@return the last word of the comparison, pattern or negation that starts here} */
  int last(int first) {
    if (is(first, "!") || is(first, "not")) {
      return is(first + 1, "(") ? closing(first + 1) : last(first + 1);
    }
    if (tokens.get(first).kind() == Kind.VARIABLE && is(first + 1, ":")) {
      return last(first + 2);
    }
    if (isAny(first, PATTERNS)) {
      return closing(first + 1);
    }
    if (Quota.of(tokens.get(first).text()).isPresent() && is(first + 1, "(")) {
      return closing(first + 1);
    }
    return is(first, "true") || is(first, "false") ? first : lastOfComparison(first);
  }

  private int lastOfComparison(int first) {
    int sign = sign(first);
    int in = is(sign, "not") ? sign + 1 : sign;
    return is(in, "in") ? closing(in + 1) : side(sign + 1);
  }

  /** {@return the index of the operator of the comparison that starts here} */
  int sign(int first) {
    return side(first) + 1;
  }

  /** {@return the index of the last word of the operand or sum that starts here} */
  private int side(int first) {
    int last = operand(first);
    while (is(last + 1, "+") || is(last + 1, "-") || is(last + 1, "*")) {
      last = operand(last + 2);
    }
    return last;
  }

  /** A number may have a sign. */
  private int operand(int first) {
    return is(first, "-") || is(first, "+") ? first + 1 : first;
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a parenthesis stays open");
  }

  /** {@return what stands between the part that starts here and the part before it} */
  int before(int first) {
    int i = first - 1;
    while (isAny(i, BEFORE_A_PART) || (tokens.get(i).kind() == Kind.VARIABLE && is(i + 1, ":"))) {
      i--;
    }
    return i;
  }

  /** {@return whether a variable is bound between two words} */
  boolean isBoundBetween(int first, int last) {
    for (int i = first; i < last; i++) {
      if (tokens.get(i).kind() == Kind.VARIABLE && is(i + 1, ":")) {
        return true;
      }
    }
    return false;
  }
}
