package parley.scenario.yaml.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Says which line is indented too far or too little where lines do not line up. */
record LevelCuts(Blocks blocks) {
  /**
   * {@return the line that is out of place where reading ended at a line, as no other is indented
   * so far; empty if that cannot be said}
   *
   * @param top under which that line lies, as it is written
   */
  Optional<Displaced> at(int line, int top) {
    if (blocks.isValued(top)) {
      return isOdd(line)
          ? Optional.of(displaced(line, blocks.indent(top)))
          : Optional.of(top)
              .filter(this::isOdd)
              .map(t -> new Displaced(t, line - 1, indentFor(t, blocks.indent(line))));
    }
    return isOdd(line) ? shallow(line) : beside(line, top);
  }

  /**
   * Where a line is indented like those under the key before {@code top}, it is {@code top} that is
   * indented too little.
   */
  private Optional<Displaced> beside(int line, int top) {
    int before = blocks.sibling(top);
    int first = before > 0 && blocks.isOpen(before) ? blocks.below(before) : 0;
    int next = blocks.below(line);
    boolean isAlike =
        first > 0
            && first < top
            && next > 0
            && blocks.indent(next) > blocks.indent(line)
            && blocks.indent(first) == blocks.indent(line)
            && blocks.isItem(first) == blocks.isItem(line)
            && blocks.indent(next) == blocks.indent(blocks.below(top))
            && !isLeftOpen(blocks.below(top));
    return isAlike
        ? Optional.of(new Displaced(top, line - 1, blocks.indent(line)))
        : Optional.empty();
  }

  /** {@return whether nothing stands under a line that should hold something} */
  private boolean isLeftOpen(int line) {
    int next = blocks.below(line);
    return blocks.isOpen(line) && (next == 0 || blocks.indent(next) <= blocks.indent(line));
  }

  /** {@return how far a line is to be indented so that its key is indented so far} */
  private int indentFor(int line, int keyIndent) {
    return Math.max(0, keyIndent - (blocks.keyIndent(line) - blocks.indent(line)));
  }

  /** {@return whether no other line is indented so far, of a list's items no other item} */
  private boolean isOdd(int line) {
    int last = blocks.lines().size();
    return IntStream.rangeClosed(1, last)
        .noneMatch(
            l ->
                l != line
                    && blocks.indent(l) == blocks.indent(line)
                    && (blocks.isItem(l) || !blocks.isItem(line)));
  }

  /** A key that holds what follows is less indented than that; one with a value is beside it. */
  private Optional<Displaced> shallow(int line) {
    int next = blocks.below(line);
    if (next == 0 || blocks.indent(next) <= blocks.indent(line)) {
      return Optional.empty();
    }
    TreeSet<Integer> levels = levels(blocks.above(line));
    Integer level =
        blocks.isOpen(line)
            ? levels.lower(blocks.indent(next))
            : levels.ceiling(blocks.indent(next));
    return Optional.ofNullable(level).map(l -> displaced(line, l));
  }

  private Displaced displaced(int line, int indent) {
    int last = line;
    for (int at = blocks.below(line); at > 0 && blocks.indent(at) > indent; at = blocks.below(at)) {
      last = at;
    }
    return new Displaced(line, last, indent);
  }

  /** {@return how far the lines are indented that a line lies under, and itself} */
  private TreeSet<Integer> levels(int line) {
    TreeSet<Integer> levels = new TreeSet<>(Set.of(0));
    for (int at = line; at > 0; at = blocks.parent(at)) {
      levels.add(blocks.indent(at));
      if (blocks.isItem(at)) {
        levels.add(blocks.indent(at) + 2);
      }
    }
    return levels;
  }
}
