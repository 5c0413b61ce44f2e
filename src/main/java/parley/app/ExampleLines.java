package parley.app;

import java.util.ArrayList;
import java.util.List;

/** Examples of commands that can be typed or pasted, however long they are. */
final class ExampleLines {
  private static final String INDENT = "      ";
  private static final String CONTINUED = " \\";

  private ExampleLines() {}

  /**
   * {@return the example in lines of a width at most, all but the last with a backslash at the end;
   * words and quoted texts stay whole, so that a line may be wider; an example with an explanation
   * beside it, after two blanks or more, stays as it is}
   */
  static List<String> of(String example, int width) {
    if (example.strip().contains("  ")) {
      return List.of(example);
    }
    List<String> lines = new ArrayList<>();
    String rest = example;
    int cut = cut(rest, width);
    while (cut > 0) {
      lines.add(rest.substring(0, cut) + CONTINUED);
      rest = INDENT + rest.substring(cut + 1).stripLeading();
      cut = cut(rest, width);
    }
    lines.add(rest);
    return lines;
  }

  /**
   * {@return the last blank at which a line that is too long may end, before an option if there is
   * one; -1 if there is none}
   */
  private static int cut(String line, int width) {
    int start = line.length() - line.stripLeading().length();
    int cut = -1;
    int option = -1;
    boolean quoted = false;
    for (int i = start; line.length() > width && i <= width - CONTINUED.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (line.charAt(i) == ' ' && !quoted) {
        cut = i;
        option = line.startsWith(" -", i) ? i : option;
      }
    }
    return option > 0 ? option : cut;
  }
}
