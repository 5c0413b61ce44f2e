package parley.scenario.yaml.syntax;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a text belong together by their indentation; lines are counted from 1, 0 is none.
 */
record Blocks(List<String> lines) {
  private static final Pattern ITEM = Pattern.compile("-(\\s.*|[^\\s\\d-].*)?");
  private static final Pattern CLOSING = Pattern.compile("[]}]");
  private static final Pattern BLOCK_TEXT = Pattern.compile("[|>][-+0-9]*+\\s*+(#.*)?");

  /** {@return the last line of what lies under a line, or that line} */
  int end(int line) {
    int end = line;
    for (int at = below(line); at > 0 && isUnder(at, line); at = below(at)) {
      end = at;
    }
    return end;
  }

  /** {@return the last of the lines that follow a line and are indented more than so far} */
  int lastUnder(int line, int indent) {
    int last = line;
    for (int at = below(line); at > 0 && indent(at) > indent; at = below(at)) {
      last = at;
    }
    return last;
  }

  /** A list may stand in the column of its key, and so may what closes a bracket. */
  private boolean isUnder(int line, int top) {
    return indent(line) > indent(top)
        || (indent(line) == indent(top) && isItem(line) && !isItem(top))
        || (indent(line) == indent(top) && CLOSING.matcher(text(line)).lookingAt());
  }

  /** {@return the line that a line lies under} */
  int parent(int line) {
    int at = above(line);
    while (at > 0 && !isUnder(line, at)) {
      at = above(at);
    }
    return at;
  }

  /** {@return the line before a line that lies under the same} */
  int sibling(int line) {
    int at = above(line);
    while (at > 0 && indent(at) > indent(line)) {
      at = above(at);
    }
    return at > 0 && indent(at) == indent(line) && isItem(at) == isItem(line) ? at : 0;
  }

  /** {@return how far a line is indented} */
  int indent(int line) {
    String text = lines.get(line - 1);
    return text.length() - text.stripLeading().length();
  }

  /** {@return the line that holds more than blanks and a comment: a line, or the nearest above} */
  int content(int line) {
    int at = Math.min(line, lines.size());
    return at > 0 && isIdle(at) ? above(at) : at;
  }

  /** {@return whether a line starts an item of a list} */
  boolean isItem(int line) {
    return ITEM.matcher(text(line)).matches();
  }

  /** {@return whether a line holds a key with its value} */
  boolean isValued(int line) {
    String value = value(line);
    return !value.isEmpty()
        && "#&|>".indexOf(value.charAt(0)) < 0
        && unlisted(line).charAt(colon(line) + 1) == ' ';
  }

  /** {@return whether a line holds a key whose value is to stand below} */
  boolean isOpen(int line) {
    String value = value(line);
    boolean isNone = value.isEmpty() || value.startsWith("#");
    return colon(line) > 0 && (isNone || BLOCK_TEXT.matcher(value).matches());
  }

  /** {@return whether a line starts an item of a list with a key whose value is to stand below} */
  boolean isItemsKey(int line) {
    return line > 0 && isItem(line) && isOpen(line);
  }

  /** {@return how far what a line holds is indented behind the dashes of a list} */
  int keyIndent(int line) {
    return indent(line) + text(line).length() - unlisted(line).length();
  }

  /** {@return whether a line is indented with a tab} */
  boolean hasTab(int line) {
    return lines.get(line - 1).substring(0, indent(line)).indexOf('\t') >= 0;
  }

  /** {@return the next line above that holds more than blanks and a comment} */
  int above(int line) {
    int at = line - 1;
    while (at > 0 && isIdle(at)) {
      at--;
    }
    return at;
  }

  /** {@return the next line below that holds more than blanks and a comment} */
  int below(int line) {
    int at = line + 1;
    while (at <= lines.size() && isIdle(at)) {
      at++;
    }
    return at <= lines.size() ? at : 0;
  }

  /** {@return what stands behind a line's key; empty if the line has no key or nothing is there} */
  private String value(int line) {
    int colon = colon(line);
    return colon > 0 ? unlisted(line).substring(colon + 1).strip() : "";
  }

  /** {@return where the colon of a line's key stands behind the dashes of a list; -1 if nowhere} */
  private int colon(int line) {
    String text = unlisted(line);
    boolean isQuoted = text.startsWith("\"") || text.startsWith("'");
    int end = isQuoted ? text.indexOf(text.charAt(0), 1) : 0;
    return end < 0 ? -1 : text.indexOf(':', end);
  }

  private String unlisted(int line) {
    String text = text(line);
    int start = 0;
    while (text.startsWith("- ", start) || text.startsWith(" ", start)) {
      start++;
    }
    return text.substring(start);
  }

  private String text(int line) {
    return lines.get(line - 1).strip();
  }

  private boolean isIdle(int line) {
    String content = text(line);
    return content.isEmpty() || content.startsWith("#");
  }
}
