package parley.scenario.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.scenario.yaml.YamlNode.Lost;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.syntax.Cut.Mark;

/** Says which lines to leave out of a text that is broken at a line, the fewest first. */
final class Cuts {
  private static final Pattern WORD =
      Pattern.compile("\\s*(?:([\"'])([A-Za-z0-9_.-]+)\\1|()([A-Za-z0-9_.-]+))(:(?:\\s.*)?)?.*");

  private final Blocks blocks;
  private final Lines lines;

  Cuts(CutText text) {
    this.blocks = text.blocks();
    this.lines = new Lines(text.source());
  }

  /** {@return the cuts to try where reading ended at a line} */
  List<Cut> around(int broken, Refusal.Kind kind) {
    List<Cut> cuts = new ArrayList<>();
    int line = blocks.content(broken);
    if (line == 0) {
      return cuts;
    }
    int top = blocks.parent(line);
    if (kind == Refusal.Kind.PLAIN) {
      cuts.add(block(line));
    } else if (kind == Refusal.Kind.TAB) {
      cuts.add(displaced(new TabLines(blocks).at(line)));
    } else if (top > 0) {
      new LevelCuts(blocks).at(line, top).map(this::displaced).ifPresent(cuts::add);
      cuts.add(levels(line, top));
    }
    for (; top > 0; top = blocks.parent(top)) {
      cuts.add(block(top));
    }
    return cuts;
  }

  /** What has no colon may be the value of the key above it. */
  private Cut block(int line) {
    int key = blocks.sibling(line);
    boolean isValue = key > 0 && key == blocks.above(line) && blocks.isOpen(key);
    return isValue
        ? new Cut(key, blocks.end(line), List.of(mark(key), mark(line)))
        : new Cut(line, blocks.end(line), List.of(mark(line)));
  }

  /** What seems to lie under a line may belong beside it, or that line under the one before. */
  private Cut levels(int line, int top) {
    int above = blocks.above(top);
    if (blocks.isItemsKey(above) && blocks.keyIndent(above) == blocks.indent(top)) {
      return block(above);
    }
    int before = blocks.sibling(top);
    boolean mayBeUnder =
        before > 0
            && (blocks.isValued(top) || (before == blocks.above(top) && blocks.isOpen(before)));
    List<Mark> marks = new ArrayList<>();
    if (mayBeUnder) {
      marks.add(mark(before));
    }
    marks.add(mark(top));
    marks.add(nameless(line, blocks.indent(top), blocks.isItem(top)));
    return new Cut(mayBeUnder ? before : top, blocks.end(top), marks);
  }

  private Cut displaced(Displaced line) {
    boolean isItem = blocks.isItem(line.line());
    int next = blocks.below(line.last());
    boolean isKey = !isItem || (next > 0 && blocks.indent(next) > line.indent());
    Mark mark = new Mark(line.line(), line.indent(), isItem, isKey, nameless(line.line()));
    return new Cut(line.line(), line.last(), List.of(mark));
  }

  private Mark mark(int line) {
    boolean isItem = blocks.isItem(line);
    return new Mark(line, blocks.indent(line), isItem, !isItem, lost(line));
  }

  private Mark nameless(int line, int indent, boolean isItem) {
    return new Mark(line, indent, isItem, !isItem, nameless(line));
  }

  private Lost nameless(int line) {
    return new Lost(new Scalar("", true, lines.contentOf(line)), false);
  }

  private Lost lost(int line) {
    Matcher word = WORD.matcher(lines.line(line));
    if (!word.matches()) {
      return nameless(line);
    }
    int group = word.group(2) != null ? 2 : 4;
    String key = word.group(group);
    int column = lines.line(line).codePointCount(0, word.start(group)) + (group == 2 ? 0 : 1);
    int length = key.length() + (group == 2 ? 2 : 0);
    return new Lost(
        new Scalar(key, group == 4, lines.at(line, column, length)), word.group(5) != null);
  }
}
