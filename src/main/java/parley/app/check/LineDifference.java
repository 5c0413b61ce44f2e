package parley.app.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.diagnostic.DiagnosticText;

/** How the lines of two texts differ, in the unified form that {@code patch} reads. */
public final class LineDifference {
  private static final int AROUND = 3;
  private static final long CELLS_MAX = 4_000_000;

  private final List<String> before;
  private final List<String> after;
  private final List<Line> lines = new ArrayList<>();

  private LineDifference(String before, String after) {
    this.before = List.of(before.split("\n", -1));
    this.after = List.of(after.split("\n", -1));
  }

  /** A line that was deleted ({@code -}), inserted ({@code +}) or kept (a blank). */
  private record Line(char mark, String text, int old, int now) {}

  /** Writes the difference; nothing if there is none. */
  public static void write(Appendable out, String name, String before, String after)
      throws IOException {
    if (!before.equals(after)) {
      LineDifference difference = new LineDifference(before, after);
      difference.compare();
      difference.write(out, DiagnosticText.printable(name));
    }
  }

  /** Keeps a longest common subsequence of lines, found between equal beginnings and ends. */
  private void compare() {
    int start = 0;
    int least = Math.min(before.size(), after.size());
    while (start < least && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start && fromEnd(before, end).equals(fromEnd(after, end))) {
      end++;
    }
    if ((before.size() - end - start) * (long) (after.size() - end - start) > CELLS_MAX) {
      replaceMiddle(start, end);
      return;
    }
    int[][] common = common(start, before.size() - end, after.size() - end);
    int b = 0;
    int a = 0;
    while (b < before.size() || a < after.size()) {
      boolean middle = b >= start && a >= start;
      boolean deleted = middle && b < before.size() - end && !keeps(common, start, b, a, end);
      boolean inserted = middle && a < after.size() - end && !keeps(common, start, b, a, end);
      if (deleted
          && (!inserted || common[b - start + 1][a - start] >= common[b - start][a - start + 1])) {
        lines.add(new Line('-', before.get(b++), b, a + 1));
      } else if (inserted) {
        lines.add(new Line('+', after.get(a++), b + 1, a));
      } else {
        lines.add(new Line(' ', before.get(b++), b, ++a));
      }
    }
  }

  /** Where to compare all that lies between would take too much memory. */
  private void replaceMiddle(int start, int end) {
    int afterEnd = after.size() - end;
    int beforeEnd = before.size() - end;
    for (int i = 0; i < start; i++) {
      lines.add(new Line(' ', before.get(i), i + 1, i + 1));
    }
    for (int i = start; i < beforeEnd; i++) {
      lines.add(new Line('-', before.get(i), i + 1, start + 1));
    }
    for (int i = start; i < afterEnd; i++) {
      lines.add(new Line('+', after.get(i), beforeEnd + 1, i + 1));
    }
    for (int i = 0; i < end; i++) {
      lines.add(new Line(' ', before.get(beforeEnd + i), beforeEnd + i + 1, afterEnd + i + 1));
    }
  }

  private boolean keeps(int[][] common, int start, int b, int a, int end) {
    boolean within = b < before.size() - end && a < after.size() - end;
    return within
        && before.get(b).equals(after.get(a))
        && common[b - start][a - start] == common[b - start + 1][a - start + 1] + 1;
  }

  private static String fromEnd(List<String> lines, int index) {
    return lines.get(lines.size() - 1 - index);
  }

  /** {@return by place after {@code start} in both, how many lines from there on are common} */
  private int[][] common(int start, int endBefore, int endAfter) {
    int[][] common = new int[endBefore - start + 1][endAfter - start + 1];
    for (int b = endBefore - 1; b >= start; b--) {
      for (int a = endAfter - 1; a >= start; a--) {
        int[] here = common[b - start];
        int[] next = common[b - start + 1];
        boolean equal = before.get(b).equals(after.get(a));
        here[a - start] =
            equal ? next[a - start + 1] + 1 : Math.max(next[a - start], here[a - start + 1]);
      }
    }
    return common;
  }

  private void write(Appendable out, String name) throws IOException {
    out.append("--- ").append(name).append("\n+++ ").append(name).append('\n');
    boolean[] shown = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).mark() != ' ') {
        Arrays.fill(shown, Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND + 1), true);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (shown[i] && (i == 0 || !shown[i - 1])) {
        head(out, i, shown);
      }
      if (shown[i] && !isLastEmpty(i)) {
        Line line = lines.get(i);
        out.append(line.mark()).append(DiagnosticText.printable(line.text())).append('\n');
      }
    }
  }

  /** The empty text behind the last line end is no line. */
  private boolean isLastEmpty(int index) {
    return index == lines.size() - 1 && lines.get(index).text().isEmpty();
  }

  private void head(Appendable out, int from, boolean[] shown) throws IOException {
    int old = 0;
    int now = 0;
    for (int i = from; i < lines.size() && shown[i] && !isLastEmpty(i); i++) {
      old += lines.get(i).mark() == '+' ? 0 : 1;
      now += lines.get(i).mark() == '-' ? 0 : 1;
    }
    Line first = lines.get(from);
    out.append("@@ -%d,%d +%d,%d @@\n".formatted(first.old(), old, first.now(), now));
  }
}
