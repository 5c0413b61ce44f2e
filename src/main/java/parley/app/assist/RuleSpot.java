package parley.app.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where in a rule file somebody writes, as far as what stands before tells: it need not follow the
 * grammar.
 */
final class RuleSpot {
  private final String text;
  private final int offset;
  private final List<Word> words = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private Section section = Section.TOP;
  private boolean inComment;
  private int stringStart = -1;

  /** Parts of a rule. */
  enum Section {
    TOP,
    HEADER,
    WHEN,
    THEN
  }

  /** What was written, strings with their quotes. */
  private record Word(String text, int start) {
    boolean isString() {
      return text.startsWith("\"") || text.startsWith("'");
    }
  }

  /** An open parenthesis, with the word before it and how many words stood before that. */
  private record Frame(String word, int from) {}

  private RuleSpot(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  static RuleSpot of(String text, int offset) {
    RuleSpot spot = new RuleSpot(text, Math.min(offset, text.length()));
    spot.read();
    return spot;
  }

  private void read() {
    int at = 0;
    while (at < offset) {
      char c = text.charAt(at);
      if (text.startsWith("//", at)) {
        at = end("\n", at);
      } else if (text.startsWith("/*", at)) {
        at = end("*/", at + 2);
      } else if (c == '"' || c == '\'') {
        at = string(at, c);
      } else if (isWord(c)) {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at))) {
          at++;
        }
        if (at < offset) {
          add(new Word(text.substring(start, at), start));
        }
      } else {
        if (!Character.isWhitespace(c)) {
          sign(at, c);
        }
        at++;
      }
    }
  }

  private int end(String mark, int from) {
    int found = text.indexOf(mark, from);
    int end = found < 0 ? text.length() : found + mark.length();
    boolean isBehind =
        mark.equals("\n") ? end > offset : end >= offset && found + mark.length() > offset;
    inComment = isBehind || found < 0;
    return end;
  }

  private int string(int start, char quote) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= offset) {
      stringStart = start;
      return offset;
    }
    boolean closed = text.charAt(at) == quote;
    add(new Word(text.substring(start, closed ? at + 1 : at), start));
    return closed ? at + 1 : at;
  }

  private void sign(int at, char c) {
    if (c == '(') {
      open.push(new Frame(lastWord(), words.size()));
    } else if (c == ')' && !open.isEmpty()) {
      Frame unused = open.pop();
    }
    boolean isSecond =
        !words.isEmpty()
            && words.get(words.size() - 1).start() == at - 1
            && "=!<>&|".contains(words.get(words.size() - 1).text())
            && "=&|".indexOf(c) >= 0;
    if (isSecond) {
      Word first = words.remove(words.size() - 1);
      words.add(new Word(first.text() + c, first.start()));
    } else {
      words.add(new Word(String.valueOf(c), at));
    }
  }

  private void add(Word word) {
    words.add(word);
    switch (word.text()) {
      case "rule" -> enter(Section.HEADER);
      case "when" -> enter(Section.WHEN);
      case "then" -> enter(Section.THEN);
      case "end" -> enter(Section.TOP);
      default -> {
        // goes on
      }
    }
  }

  private void enter(Section next) {
    section = next;
    open.clear();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.';
  }

  private String lastWord() {
    return words.isEmpty() ? "" : words.get(words.size() - 1).text();
  }

  Section section() {
    return section;
  }

  boolean inComment() {
    return inComment;
  }

  boolean inString() {
    return stringStart >= 0;
  }

  /**
   * {@return the word before the innermost parenthesis that lets nothing but terms stand inside}
   */
  String inside() {
    for (Frame frame : open) {
      if (!frame.word().equals("(") && !frame.word().equals("in") && isName(frame.word())) {
        return frame.word();
      }
    }
    return "";
  }

  /** {@return how many commas stand in the innermost parenthesis} */
  int commas() {
    int from = open.isEmpty() ? 0 : open.peek().from();
    return (int)
        words.subList(from, words.size()).stream().filter(w -> w.text().equals(",")).count();
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  /** {@return the field on the left of an operator, if a value is to come} */
  java.util.Optional<String> compared() {
    int at = words.size() - 1;
    while (at >= 0 && (words.get(at).text().equals(",") || words.get(at).isString())) {
      at--;
    }
    boolean inList =
        at >= 1 && words.get(at).text().equals("(") && words.get(at - 1).text().equals("in");
    int operator = inList ? at - 1 : words.size() - 1;
    if (operator >= 1 && inList && words.get(operator - 1).text().equals("not")) {
      operator--;
    }
    boolean isOperator =
        inList || (operator >= 1 && List.of("==", "!=", "<", "<=", ">", ">=").contains(lastWord()));
    return isOperator && operator >= 1
        ? java.util.Optional.of(words.get(operator - 1).text())
        : java.util.Optional.empty();
  }

  /** {@return whether what stands directly before is this} */
  boolean isAfter(String word) {
    return lastWord().equals(word);
  }

  /** {@return the index where the word that is being written begins} */
  int from() {
    int at = inString() ? Math.max(stringStart + 1, text.lastIndexOf(',', offset - 1) + 1) : offset;
    if (inString()) {
      while (at < offset && text.charAt(at) == ' ') {
        at++;
      }
      return at;
    }
    while (at > 0 && isWord(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** {@return the index behind the quote that begins the text that is being written} */
  int stringFrom() {
    return stringStart + 1;
  }
}
