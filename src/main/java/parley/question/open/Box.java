package parley.question.open;

import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import parley.space.diagram.Diagram;

/**
 * A product of choices: at each of some levels any of some options, at all others any option.
 *
 * @param options by level; never all options of the level, never none
 */
record Box(Map<Integer, BitSet> options) {
  static final Box EVERYTHING = new Box(Map.of());

  Box {
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }

  Box with(int level, BitSet among) {
    Map<Integer, BitSet> more = new TreeMap<>(options);
    more.put(level, among);
    return new Box(more);
  }

  /** {@return whether every package of the box lies in the set} */
  boolean liesIn(int set, Diagram diagram) {
    if (set <= Diagram.TRUE) {
      return set == Diagram.TRUE;
    }
    diagram.budget().step();
    int level = diagram.level(set);
    BitSet among = options.get(level);
    int last = Diagram.TRUE; // neighbours often share a child
    for (int o = 0; o < diagram.size(level); o++) {
      int child = diagram.child(set, o);
      if ((among == null || among.get(o)) && child != last && !liesIn(child, diagram)) {
        return false;
      }
      last = among == null || among.get(o) ? child : last;
    }
    return true;
  }
}
