package parley.space.diagram;

import java.util.Arrays;

/** Different tuples of ints, each with a small number, in the order in which they came. */
final class Tuples {
  private int[] pool = new int[256];
  private int[] ends = new int[64];
  private int[] table = new int[128];
  private int count;

  int count() {
    return count;
  }

  /** {@return how many ints all tuples have together} */
  int length() {
    return count == 0 ? 0 : ends[count - 1];
  }

  /** {@return where the tuple starts within {@link #pool}} */
  int start(int tuple) {
    return tuple == 0 ? 0 : ends[tuple - 1];
  }

  int end(int tuple) {
    return ends[tuple];
  }

  int at(int place) {
    return pool[place];
  }

  /** {@return the number of the tuple {@code from[0 .. length)}, a new one if it is new} */
  int number(int[] from, int length) {
    int slot = hash(from, 0, length) & (table.length - 1);
    while (table[slot] != 0) {
      int known = table[slot] - 1;
      if (Arrays.equals(pool, start(known), end(known), from, 0, length)) {
        return known;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    append(from, length);
    table[slot] = count;
    if (count > table.length / 2) {
      rehash();
    }
    return count - 1;
  }

  private void append(int[] from, int length) {
    int start = length();
    if (start + length > pool.length) {
      pool = Arrays.copyOf(pool, NodeTable.roomFor((long) start + length, pool.length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    System.arraycopy(from, 0, pool, start, length);
    ends[count++] = start + length;
  }

  private void rehash() {
    table = new int[table.length * 2];
    for (int tuple = 0; tuple < count; tuple++) {
      int slot = hash(pool, start(tuple), end(tuple)) & (table.length - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = tuple + 1;
    }
  }

  private static int hash(int[] from, int start, int end) {
    long h = (long) end - start;
    for (int i = start; i < end; i++) {
      h = (h + from[i]) * 0x9E3779B97F4A7C15L;
      h ^= h >>> 29;
    }
    return (int) (h ^ (h >>> 32));
  }
}
