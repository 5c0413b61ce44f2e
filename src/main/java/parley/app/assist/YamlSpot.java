package parley.app.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a YAML file somebody writes, as far as the lines before tell: the text need not be YAML
 * yet.
 *
 * @param path the keys around the place, from the outermost
 * @param inValue whether the value of the last key is being written; else a key
 * @param from the index where what is being written begins
 * @param quoted whether it stands within quotes
 */
record YamlSpot(List<String> path, boolean inValue, int from, boolean quoted) {
  private static final int LINES_MAX = 20_000;

  YamlSpot {
    path = List.copyOf(path);
  }

  static YamlSpot of(String text, int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    return new Reader(text, start, offset).read();
  }

  /** Reads the line of the place, then the lines above it. */
  private static final class Reader {
    private final String text;
    private final int start;
    private final String line;
    private final ArrayDeque<String> path = new ArrayDeque<>();
    private int indent;

    Reader(String text, int start, int offset) {
      this.text = text;
      this.start = start;
      this.line = text.substring(start, Math.max(start, offset));
    }

    YamlSpot read() {
      int at = indentOf(line);
      boolean isItem = false;
      indent = at * 2;
      while (line.startsWith("- ", at)) {
        isItem = true;
        indent = at * 2 + 1;
        at += 2;
        while (at < line.length() && line.charAt(at) == ' ') {
          at++;
        }
      }
      List<String> own = new ArrayList<>();
      boolean inValue = false;
      int colon = keyEnd(line, at);
      boolean isBracket = at < line.length() && "{[".indexOf(line.charAt(at)) >= 0;
      if (colon >= 0 && !isBracket) {
        own.add(unquoted(line.substring(at, colon)));
        inValue = true;
        at = colon + 1;
      }
      Flow flow = new Flow(line, at, inValue);
      flow.read();
      above();
      boolean isListText = isItem && own.isEmpty() && flow.keys.isEmpty() && !flow.inBrace();
      path.addAll(own);
      path.addAll(flow.keys);
      return new YamlSpot(
          List.copyOf(path),
          flow.inValue || isListText && flow.quoted,
          start + flow.from,
          flow.quoted);
    }

    private void above() {
      int end = start - 1;
      for (int i = 0; end > 0 && indent > 0 && i < LINES_MAX; i++) {
        int begin = text.lastIndexOf('\n', end - 1) + 1;
        key(text.substring(begin, end));
        end = begin - 1;
      }
    }

    private void key(String above) {
      int at = indentOf(above);
      if (above.isBlank() || above.startsWith("#", at)) {
        return;
      }
      int dash = -1;
      while (above.startsWith("- ", at)) {
        dash = at;
        at += 2;
      }
      int colon = keyEnd(above, at);
      if (colon >= 0 && at * 2 < indent) {
        path.addFirst(unquoted(above.substring(at, colon)));
        indent = at * 2;
      }
      if (dash >= 0 && dash * 2 + 1 < indent) {
        indent = dash * 2 + 1;
      }
    }

    private static int indentOf(String line) {
      int at = 0;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
      return at;
    }
  }

  /** {@return the index of the colon behind a key that begins at an index; -1 if none does} */
  private static int keyEnd(String line, int from) {
    int at = from;
    if (at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\'')) {
      int close = line.indexOf(line.charAt(at), at + 1);
      at = close < 0 ? line.length() : close + 1;
    }
    for (; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == ':' && (at + 1 == line.length() || line.charAt(at + 1) == ' ')) {
        return at;
      }
      if ("{[,#".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static String unquoted(String key) {
    return key.strip().replaceAll("^[\"']|[\"']$", "");
  }

  /** What stands between brackets on one line. */
  private static final class Flow {
    private final String line;
    private final List<String> keys = new ArrayList<>();
    private final List<Character> open = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private boolean inValue;
    private boolean quoted;
    private int from;

    Flow(String line, int from, boolean inValue) {
      this.line = line;
      this.from = from;
      this.inValue = inValue;
    }

    boolean inBrace() {
      return !open.isEmpty();
    }

    void read() {
      int at = blanks(from);
      from = at;
      while (at < line.length()) {
        char c = line.charAt(at);
        if (c == '"' || c == '\'') {
          int close = line.indexOf(c, at + 1);
          if (close < 0) {
            quoted = true;
            from = at + 1;
            return;
          }
          at = close;
        } else if (c == '{' || c == '[') {
          open.add(c);
          depths.add(keys.size());
          inValue = c == '[';
          next(at);
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
          close();
        } else if (c == ',' && !open.isEmpty()) {
          inValue = open.get(open.size() - 1) == '[';
          cut();
          next(at);
        } else if (c == ':' && inBrace() && open.get(open.size() - 1) == '{') {
          keys.add(unquoted(line.substring(from, at)));
          inValue = true;
          next(at);
        }
        at++;
      }
    }

    private void next(int at) {
      from = blanks(at + 1);
    }

    private int blanks(int at) {
      int next = at;
      while (next < line.length() && line.charAt(next) == ' ') {
        next++;
      }
      return next;
    }

    private void close() {
      cut();
      Character unused = open.remove(open.size() - 1);
      Integer gone = depths.remove(depths.size() - 1);
      inValue = gone >= 0 && (open.isEmpty() || open.get(open.size() - 1) == '[');
    }

    private void cut() {
      int depth = depths.get(depths.size() - 1);
      while (keys.size() > depth) {
        String unused = keys.remove(keys.size() - 1);
      }
    }
  }
}
