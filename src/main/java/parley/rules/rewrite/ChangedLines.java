package parley.rules.rewrite;

import java.util.List;
import parley.model.Rewrite;

/** A mistake shown as lines of the rule file. */
public final class ChangedLines {
  private ChangedLines() {}

  /**
   * {@return the lines from the first to the last that differ: as they are, each led by {@code -},
   * then as they would be, each led by {@code +}; empty where the mistake is none of words}
   */
  public static String of(String text, Rewrite rewrite) {
    return RewrittenText.of(text, rewrite).map(r -> between(text, r)).orElse("");
  }

  /** {@return the lines in which two texts differ} */
  public static String between(String before, String after) {
    return between(before.lines().toList(), after.lines().toList());
  }

  private static String between(List<String> before, List<String> after) {
    int least = Math.min(before.size(), after.size());
    int start = 0;
    while (start < least && before.get(start).equals(after.get(start))) {
      start++;
    }
    int same = 0;
    while (same < least - start
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    StringBuilder diff = new StringBuilder();
    before.subList(start, before.size() - same).forEach(l -> line(diff, "-", l));
    after.subList(start, after.size() - same).forEach(l -> line(diff, "+", l));
    return diff.toString();
  }

  private static void line(StringBuilder diff, String mark, String line) {
    diff.append((mark + " " + line).stripTrailing()).append('\n');
  }
}
