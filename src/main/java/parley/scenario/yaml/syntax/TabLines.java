package parley.scenario.yaml.syntax;

/** Says how far lines with tabs are meant to be indented, from the lines around them. */
record TabLines(Blocks blocks) {
  /** So far is a line indented that lies under another, if nothing else says it. */
  private static final int STEP = 2;

  /** {@return the lines with tabs that begin at a line, and what lies under them} */
  Displaced at(int line) {
    int last = line;
    for (int at = blocks.below(line); at > 0 && blocks.hasTab(at); at = blocks.below(at)) {
      last = at;
    }
    int above = blocks.above(line);
    int below = blocks.below(last);
    int next = below > 0 ? blocks.indent(below) : 0;
    int indent;
    if (above > 0 && blocks.isOpen(above)) {
      indent = underOpen(blocks.indent(above), next, holdsNext(last, below));
    } else if (holdsNext(last, below)) {
      indent = above > 0 ? blocks.indent(less(above, next)) : 0;
    } else {
      int beside = above > 0 ? less(above, next + 1) : line;
      return new Displaced(beside, last, blocks.indent(beside));
    }
    return new Displaced(line, blocks.lastUnder(last, indent), indent);
  }

  /** A key without a value holds what follows, and so does an item that is not one of several. */
  private boolean holdsNext(int last, int below) {
    boolean isList = below > 0 && blocks.isItem(last) && blocks.isItem(below);
    return !isList && (blocks.isOpen(last) || blocks.isItem(last));
  }

  private static int underOpen(int above, int next, boolean holdsNext) {
    int step = above + STEP;
    return next <= above ? step : holdsNext ? Math.min(step, next - 1) : next;
  }

  /**
   * {@return a line, or the first that it lies under, that is indented less; the last if none is}
   */
  private int less(int line, int than) {
    int at = line;
    while (blocks.indent(at) >= than && blocks.parent(at) > 0) {
      at = blocks.parent(at);
    }
    return at;
  }
}
