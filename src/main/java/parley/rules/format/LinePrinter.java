package parley.rules.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import parley.rules.format.Doc.Align;
import parley.rules.format.Doc.Break;
import parley.rules.format.Doc.Group;
import parley.rules.format.Doc.Nest;
import parley.rules.format.Doc.NewLine;
import parley.rules.format.Doc.Remark;
import parley.rules.format.Doc.Sequence;
import parley.rules.format.Doc.Text;

/** Writes a {@link Doc} in lines of at most a given width, where it can be broken so. */
final class LinePrinter {
  /** How far in a line starts where a comment keeps it from standing behind its parenthesis. */
  private static final int INDENT = 4;

  private final int width;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Item> rest = new ArrayDeque<>();
  private int lineStart;
  private boolean mustBreak;

  private LinePrinter(int width) {
    this.width = width;
  }

  private record Item(int indent, boolean flat, Doc doc) {}

  /** {@return the text, each line without blanks at its end, the last with a line end} */
  static String print(Doc doc, int width) {
    LinePrinter paper = new LinePrinter(width);
    paper.rest.push(new Item(0, false, doc));
    while (!paper.rest.isEmpty()) {
      paper.print(paper.rest.pop());
    }
    paper.newLine(0);
    return paper.out.toString();
  }

  private void print(Item item) {
    Doc doc = item.doc();
    if (doc instanceof Text text) {
      write(item.indent(), text.text());
    } else if (doc instanceof Break line) {
      lineOr(line.flat(), item);
    } else if (doc instanceof NewLine) {
      newLine(item.indent());
    } else if (doc instanceof Remark remark) {
      remark(item.indent(), remark);
    } else if (doc instanceof Sequence all) {
      push(all, item.indent(), item.flat());
    } else if (doc instanceof Group group) {
      boolean flat = item.flat() || fits(group.content());
      rest.push(new Item(item.indent(), flat, group.content()));
    } else if (doc instanceof Nest nest) {
      rest.push(new Item(item.indent() + nest.by(), item.flat(), nest.content()));
    } else if (doc instanceof Align align) {
      breakIfNeeded(item.indent() + INDENT);
      rest.push(new Item(column(), item.flat(), align.content()));
    }
  }

  private void push(Sequence all, int indent, boolean flat) {
    List<Doc> parts = all.parts();
    for (int i = parts.size() - 1; i >= 0; i--) {
      rest.push(new Item(indent, flat, parts.get(i)));
    }
  }

  private void write(int indent, String text) {
    boolean idle = text.isEmpty() || (mustBreak && text.isBlank());
    if (!idle) {
      breakIfNeeded(indent);
      out.append(text);
    }
  }

  private void lineOr(String flat, Item item) {
    if (item.flat() && !mustBreak) {
      out.append(flat);
    } else {
      newLine(item.indent());
    }
  }

  private void remark(int indent, Remark remark) {
    if (remark.ownLine() && !isLineEmpty()) {
      newLine(indent);
    } else if (!remark.ownLine()) {
      breakIfNeeded(indent);
      out.append(isLineEmpty() || out.charAt(out.length() - 1) == ' ' ? "" : " ");
    }
    breakIfNeeded(indent);
    List<String> lines = remark.text().lines().map(String::stripTrailing).toList();
    out.append(String.join("\n", lines));
    lineStart = Math.max(lineStart, out.lastIndexOf("\n") + 1);
    mustBreak = remark.ownLine() || remark.ends();
  }

  private void breakIfNeeded(int indent) {
    if (mustBreak) {
      newLine(indent);
    }
  }

  private void newLine(int indent) {
    int end = out.length();
    while (end > lineStart && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    out.append('\n');
    lineStart = out.length();
    out.append(" ".repeat(indent));
    mustBreak = false;
  }

  private boolean isLineEmpty() {
    return out.substring(lineStart).isBlank();
  }

  private int column() {
    return out.codePointCount(lineStart, out.length());
  }

  /** {@return whether the content, and what follows up to the next possible line end, fits} */
  private boolean fits(Doc content) {
    int left = width - column();
    Deque<Item> ahead = new ArrayDeque<>();
    ahead.push(new Item(0, true, content));
    Iterator<Item> after = rest.iterator();
    boolean within = true;
    while (left >= 0) {
      if (ahead.isEmpty()) {
        within = false;
        if (!after.hasNext()) {
          return true;
        }
        ahead.push(after.next());
      }
      Item item = ahead.pop();
      Doc doc = item.doc();
      if (doc instanceof Text text) {
        left -= text.text().codePointCount(0, text.text().length());
      } else if (doc instanceof NewLine || (doc instanceof Break && !item.flat())) {
        return true;
      } else if (doc instanceof Break line) {
        left -= line.flat().length();
      } else if (doc instanceof Remark remark) {
        if (!within) {
          return true;
        }
        if (remark.ownLine() || remark.ends()) {
          return false;
        }
        left -= 1 + remark.text().length();
      } else {
        unfold(doc, item.flat(), ahead);
      }
    }
    return false;
  }

  private static void unfold(Doc doc, boolean flat, Deque<Item> into) {
    if (doc instanceof Sequence all) {
      List<Doc> parts = all.parts();
      for (int i = parts.size() - 1; i >= 0; i--) {
        into.push(new Item(0, flat, parts.get(i)));
      }
    } else if (doc instanceof Group group) {
      into.push(new Item(0, flat, group.content()));
    } else if (doc instanceof Nest nest) {
      into.push(new Item(0, flat, nest.content()));
    } else if (doc instanceof Align align) {
      into.push(new Item(0, flat, align.content()));
    }
  }
}
