package parley.rules.format;

import java.util.ArrayList;
import java.util.List;

/** Text that can be laid out in several ways (after Wadler, A prettier printer, 2003). */
sealed interface Doc {
  /** A place where a line may end; both if everything around it fits on one line, or neither. */
  Doc LINE = new Break(" ");

  /** The same, without a blank where the line does not end. */
  Doc EDGE = new Break("");

  /** Characters that stay together. */
  record Text(String text) implements Doc {}

  /**
   * A line end, or what stands on the line instead.
   *
   * @param flat a blank or nothing
   */
  record Break(String flat) implements Doc {}

  record NewLine() implements Doc {}

  /**
   * A comment.
   *
   * @param ownLine whether it stands on lines of its own; else behind what comes before it
   * @param ends whether nothing may follow it on its line
   */
  record Remark(String text, boolean ownLine, boolean ends) implements Doc {}

  /** One after the other. */
  record Sequence(List<Doc> parts) implements Doc {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** On one line if it fits. */
  record Group(Doc content) implements Doc {}

  /** Whose lines start so many characters further in. */
  record Nest(int by, Doc content) implements Doc {}

  /** Whose lines start in the column in which the first of them does. */
  record Align(Doc content) implements Doc {}

  static Doc text(String text) {
    return new Text(text);
  }

  static Doc of(Doc... parts) {
    return new Sequence(List.of(parts));
  }

  /** {@return the parts with something between each two} */
  static Doc joined(List<Doc> parts, Doc between) {
    List<Doc> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        all.add(between);
      }
      all.add(parts.get(i));
    }
    return new Sequence(all);
  }
}
