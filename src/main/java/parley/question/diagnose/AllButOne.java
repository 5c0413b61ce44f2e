package parley.question.diagnose;

import java.util.List;
import parley.space.diagram.Diagram;
import parley.space.diagram.Intersection;

/**
 * For each of some sets, what lies in all the others.
 *
 * <p>The intersection of all others is never made: sets stand in blocks, what lies in all sets
 * outside a block is made once for its members, and only a small set is taken into that and into
 * the rest of the block.
 */
final class AllButOne {
  private static final int BLOCK = 16;

  private final Diagram diagram;
  private final int[] sets;

  /** By block, what lies in all sets outside it. */
  private final int[] outside;

  /** Of sets, best in the order of their levels. */
  AllButOne(Diagram diagram, List<Integer> sets) {
    this.diagram = diagram;
    this.sets = sets.stream().mapToInt(s -> s).toArray();
    this.outside = new int[Math.max(1, (sets.size() + BLOCK - 1) / BLOCK)];
    fill(0, outside.length, Diagram.TRUE);
  }

  /** Halves a range of blocks, until each has what lies in all sets outside it. */
  private void fill(int from, int to, int around) {
    if (to - from == 1) {
      outside[from] = around;
      return;
    }
    int middle = (from + to) >>> 1;
    fill(from, middle, and(around, middle * BLOCK, to * BLOCK, -1));
    fill(middle, to, and(around, from * BLOCK, middle * BLOCK, -1));
  }

  /** {@return the part of a set that lies in the sets of a range, except one} */
  private int and(int set, int from, int to, int except) {
    int end = Math.min(to, sets.length);
    int[] all = new int[end - from + 1];
    for (int s = from; s < end; s++) {
      all[s - from] = s == except ? Diagram.TRUE : sets[s];
    }
    all[end - from] = set;
    return Intersection.of(diagram, all);
  }

  /** {@return what lies in all sets} */
  int all() {
    return and(outside[0], 0, BLOCK, -1);
  }

  /** {@return the part of a set that lies in all sets but the one at a place} */
  int within(int place, int set) {
    int block = place / BLOCK;
    int part = diagram.and(set, outside[block]);
    return and(part, block * BLOCK, (block + 1) * BLOCK, place);
  }
}
