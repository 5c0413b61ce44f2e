package parley.space.diagram;

import java.util.Arrays;

/** Results of an operation on two nodes; forgets the older of two that meet in a slot. */
final class PairCache {
  private static final int LENGTH_MAX = 1 << 23;
  private static final long NONE = -1;

  private long[] keys = new long[1 << 10];
  private int[] results = new int[1 << 10];

  PairCache() {
    Arrays.fill(keys, NONE);
  }

  /** {@return the result that was put for the pair, or -1} */
  int result(int a, int b) {
    int slot = slot(a, b);
    return keys[slot] == key(a, b) ? results[slot] : -1;
  }

  void put(int a, int b, int result) {
    int slot = slot(a, b);
    keys[slot] = key(a, b);
    results[slot] = result;
  }

  /** Grows with the diagram, so that few results are lost. */
  void fit(int nodes) {
    while (keys.length < nodes * 2L && keys.length < LENGTH_MAX) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldResults = results;
    keys = new long[oldKeys.length * 2];
    results = new int[oldKeys.length * 2];
    Arrays.fill(keys, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        put((int) (oldKeys[i] >>> 32), (int) oldKeys[i], oldResults[i]);
      }
    }
  }

  private int slot(int a, int b) {
    long h = key(a, b) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32) & (keys.length - 1);
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }
}
