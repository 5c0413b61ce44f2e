package parley.space.diagram;

/** Results of an operation on two nodes; forgets the older of two that meet in a slot. */
final class PairCache {
  private static final int SLOTS_MAX = 1 << 23;

  /**
   * Ints of an entry, side by side: the pair and its result. The pair of none is of 0, the empty
   * set.
   */
  private static final int ENTRY = 3;

  private int slots = 1 << 10;
  private int[] entries = new int[slots * ENTRY];

  /** {@return the result that was put for the pair, or -1} */
  int result(int a, int b) {
    int at = place(a, b);
    return entries[at] == a && entries[at + 1] == b ? entries[at + 2] : -1;
  }

  /** Keeps the result of a pair, of which not both are 0. */
  void put(int a, int b, int result) {
    int at = place(a, b);
    entries[at] = a;
    entries[at + 1] = b;
    entries[at + 2] = result;
  }

  /** Grows with the diagram, so that few results are lost. */
  void fit(int nodes) {
    while (slots < nodes * 2L && slots < SLOTS_MAX) {
      grow();
    }
  }

  private void grow() {
    int[] old = entries;
    slots *= 2;
    entries = new int[slots * ENTRY];
    for (int at = 0; at < old.length; at += ENTRY) {
      if (old[at] != 0 || old[at + 1] != 0) {
        put(old[at], old[at + 1], old[at + 2]);
      }
    }
  }

  private int place(int a, int b) {
    long h = (((long) a << 32) | b) * 0x9E3779B97F4A7C15L;
    return ((int) (h >>> 32) & (slots - 1)) * ENTRY;
  }
}
