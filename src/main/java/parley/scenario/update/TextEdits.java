package parley.scenario.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes of a text that do not overlap.
 *
 * @param edits in the text's order
 */
record TextEdits(String text, List<Edit> edits) {
  TextEdits {
    edits = edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList();
  }

  /**
   * What stands instead of a part of a text.
   *
   * @param from index of its first character
   * @param to index after its last character
   */
  record Edit(int from, int to, String text) {}

  /** {@return the text with all changes made} */
  String applied() {
    return applied(0, text.length(), edits);
  }

  private String applied(int from, int to, List<Edit> some) {
    StringBuilder changed = new StringBuilder();
    int at = from;
    for (Edit edit : some) {
      changed.append(text, at, edit.from()).append(edit.text());
      at = edit.to();
    }
    return changed.append(text, at, to).toString();
  }

  /** {@return the changed lines as a unified diff without lines around them} */
  String diff(String name) {
    StringBuilder diff = new StringBuilder("--- " + name + "\n+++ " + name + "\n");
    int grown = 0;
    for (List<Edit> block : blocks()) {
      int from = lineStart(block.get(0).from());
      int to = lineEnd(block.get(block.size() - 1).to());
      List<String> before = text.substring(from, to).lines().toList();
      List<String> after = applied(from, to, block).lines().toList();
      int line = 1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
      diff.append(
          "@@ -%d,%d +%d,%d @@%n".formatted(line, before.size(), line + grown, after.size()));
      before.forEach(l -> diff.append('-').append(l).append('\n'));
      after.forEach(l -> diff.append('+').append(l).append('\n'));
      grown += after.size() - before.size();
    }
    return diff.toString().replace(System.lineSeparator(), "\n");
  }

  /** {@return the changes, those together that touch the same line} */
  private List<List<Edit>> blocks() {
    List<List<Edit>> blocks = new ArrayList<>();
    int end = -1;
    for (Edit edit : edits) {
      if (lineStart(edit.from()) >= end) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(edit);
      end = Math.max(end, lineEnd(edit.to()));
    }
    return blocks;
  }

  private int lineStart(int index) {
    return text.lastIndexOf('\n', index - 1) + 1;
  }

  /** {@return the index after the line's end; a change that ends where a line starts ends there} */
  private int lineEnd(int index) {
    if (index > 0 && text.charAt(index - 1) == '\n') {
      return index;
    }
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end + 1;
  }
}
