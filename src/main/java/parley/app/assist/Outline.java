package parley.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a file, as a tree: its rules, or the keys of YAML.
 *
 * @param detail a few words beside the name; may be empty
 * @param from the index of its first character
 * @param to the index behind its last character
 * @param nameFrom the index where its name begins
 * @param nameTo the index behind its name
 */
public record Outline(
    String name,
    String detail,
    boolean isRule,
    int from,
    int to,
    int nameFrom,
    int nameTo,
    List<Outline> inside) {
  private static final Pattern KEY =
      Pattern.compile(
          "(?m)^( *)((?:\"[^\"\\r\\n]*\"|'[^'\\r\\n]*'|[^\\s#\"'{\\[&*!|>%@-][^:\\r\\n#]*)):(?= |\\r?$)");
  private static final int DEPTH_MAX = 3;

  public Outline {
    inside = List.copyOf(inside);
  }

  /** {@return what stands in a text at the top} */
  public static List<Outline> of(String name, String text) {
    return name.endsWith(".drl")
        ? RuleParts.of(name, text).rules().stream().map(Outline::rule).toList()
        : keys(text);
  }

  private static Outline rule(RuleParts.RulePart rule) {
    return new Outline(
        rule.name(),
        rule.kind(),
        true,
        rule.from(),
        rule.to(),
        rule.nameFrom(),
        rule.nameTo(),
        List.of());
  }

  /** A key as it is found. */
  private record Key(int indent, String name, int from, int to) {}

  private static List<Outline> keys(String text) {
    List<Key> keys = new ArrayList<>();
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      String name = key.group(2).strip().replaceAll("^[\"']|[\"']$", "");
      keys.add(new Key(key.group(1).length(), name, key.start(2), key.end(2)));
    }
    return tree(keys, 0, keys.size(), text, text.length(), 1);
  }

  private static List<Outline> tree(
      List<Key> keys, int from, int to, String text, int end, int depth) {
    List<Outline> found = new ArrayList<>();
    int at = from;
    while (at < to && depth <= DEPTH_MAX) {
      Key key = keys.get(at);
      int next = at + 1;
      while (next < to && keys.get(next).indent() > key.indent()) {
        next++;
      }
      int behind = next < to ? lineStart(text, keys.get(next).from()) : end;
      int last = trimmed(text, key.to(), behind);
      List<Outline> inside = tree(keys, at + 1, next, text, behind, depth + 1);
      found.add(new Outline(key.name(), "", false, key.from(), last, key.from(), key.to(), inside));
      at = next;
    }
    return found;
  }

  private static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Blanks and comments before the next key belong to that. */
  private static int trimmed(String text, int from, int to) {
    int end = to;
    boolean more = true;
    while (more) {
      while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      int start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
      more = end > start && start > from && text.substring(start, end).strip().startsWith("#");
      end = more ? start : end;
    }
    return Math.max(from, end);
  }
}
