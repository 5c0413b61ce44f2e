package parley.scenario.yaml.syntax;

import java.util.List;
import parley.scenario.yaml.YamlNode.Lost;

/**
 * Some lines that are left out of a text.
 *
 * @param marks what is lost with them; each stands in a line of its own
 */
record Cut(int first, int last, List<Mark> marks) {
  Cut {
    marks = List.copyOf(marks);
  }

  /**
   * Something that is lost.
   *
   * @param line where a word stands for it, so that it keeps its place among what is not lost
   * @param indent how far that is indented
   * @param isKey whether more keys of the same mapping may follow
   */
  record Mark(int line, int indent, boolean isItem, boolean isKey, Lost lost) {
    /** {@return the line that says so} */
    String written(String word) {
      return " ".repeat(indent) + (isItem ? "- " : "") + word + (isKey ? ":" : "");
    }
  }
}
