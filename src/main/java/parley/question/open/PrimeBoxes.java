package parley.question.open;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.space.diagram.Diagram;

/**
 * The prime boxes of a set: boxes that lie in it and cannot be widened at any level.
 *
 * <p>Prime implicants (Quine 1952) over multi-valued literals, found on the diagram as Coudert and
 * Madre (1992) find them for two values: a prime box of a node takes, at the node's level, a set of
 * options, and below a prime box of what their children share; it is prime iff no further option's
 * child contains the box below.
 */
final class PrimeBoxes {
  private record Task(int set, int levels) {}

  private final Diagram diagram;
  private final int boxesMax;
  private final Map<Task, List<Box>> done = new HashMap<>();
  private boolean cut;

  /**
   * A search.
   *
   * @param boxesMax how many boxes of one set and size are kept
   */
  PrimeBoxes(Diagram diagram, int boxesMax) {
    this.diagram = diagram;
    this.boxesMax = boxesMax;
  }

  /** {@return whether some boxes were left out} */
  boolean isCut() {
    return cut;
  }

  /** {@return the prime boxes of the set that restrict exactly so many levels} */
  List<Box> of(int set, int levels) {
    if (set == Diagram.TRUE && levels == 0) {
      return List.of(Box.EVERYTHING);
    }
    if (set <= Diagram.TRUE || levels == 0) {
      return List.of();
    }
    Task task = new Task(set, levels);
    List<Box> known = done.get(task);
    if (known == null) {
      known = List.copyOf(new Node(set, levels).boxes());
      done.put(task, known);
    }
    return known;
  }

  /** The search at one node. Options with the same child are always chosen together. */
  private final class Node {
    private final int levels;
    private final int level;
    private final int size;
    private final List<Integer> children = new ArrayList<>();
    private final List<BitSet> options = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    Node(int set, int levels) {
      this.levels = levels;
      this.level = diagram.level(set);
      this.size = diagram.size(level);
      Map<Integer, BitSet> byChild = new LinkedHashMap<>();
      for (int o = 0; o < size; o++) {
        byChild.computeIfAbsent(diagram.child(set, o), c -> new BitSet()).set(o);
      }
      byChild.forEach(
          (child, among) -> {
            children.add(child);
            options.add(among);
          });
    }

    List<Box> boxes() {
      choose(0, new BitSet(), Diagram.TRUE);
      return boxes;
    }

    /** Tries each set of options whose children share something, options in order. */
    private void choose(int from, BitSet chosen, int shared) {
      diagram.budget().step();
      if (shared == Diagram.FALSE) {
        return;
      }
      if (from == children.size()) {
        if (!chosen.isEmpty() && isClosed(chosen, shared)) {
          collect(chosen, shared);
        }
        return;
      }
      BitSet with = (BitSet) chosen.clone();
      with.or(options.get(from));
      int both = diagram.and(shared, children.get(from));
      choose(from + 1, with, both);
      if (both != shared) {
        choose(from + 1, chosen, shared);
      }
    }

    /** {@return whether every option left out would shrink what the children share} */
    private boolean isClosed(BitSet chosen, int shared) {
      for (int c = 0; c < children.size(); c++) {
        if (isLeftOut(c, chosen) && diagram.and(shared, children.get(c)) == shared) {
          return false;
        }
      }
      return true;
    }

    private void collect(BitSet chosen, int shared) {
      boolean free = chosen.cardinality() == size;
      for (Box below : of(shared, free ? levels : levels - 1)) {
        if (boxes.size() == boxesMax) {
          cut = true;
          return;
        }
        if (isPrime(chosen, below)) {
          boxes.add(free ? below : below.with(level, chosen));
        }
      }
    }

    private boolean isPrime(BitSet chosen, Box below) {
      for (int c = 0; c < children.size(); c++) {
        if (isLeftOut(c, chosen) && below.liesIn(children.get(c), diagram)) {
          return false;
        }
      }
      return true;
    }

    private boolean isLeftOut(int child, BitSet chosen) {
      return !chosen.get(options.get(child).nextSetBit(0));
    }
  }
}
