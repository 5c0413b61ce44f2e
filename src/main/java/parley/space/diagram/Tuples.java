package parley.space.diagram;

import java.util.Arrays;

/** Different tuples of ints, each with a small number, in the order in which they came. */
final class Tuples {
  private int[] pool = new int[256];
  private int[] ends = new int[64];
  private int[] hashes = new int[64];
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
    int hash = hash(from, length);
    int slot = hash & (table.length - 1);
    while (table[slot] != 0) {
      int known = table[slot] - 1;
      if (hashes[known] == hash && Arrays.equals(pool, start(known), end(known), from, 0, length)) {
        return known;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    append(from, length, hash);
    table[slot] = count;
    if (count > table.length / 2) {
      rehash();
    }
    return count - 1;
  }

  private void append(int[] from, int length, int hash) {
    int start = length();
    if (start + length > pool.length) {
      pool = Arrays.copyOf(pool, NodeTable.roomFor((long) start + length, pool.length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    System.arraycopy(from, 0, pool, start, length);
    hashes[count] = hash;
    ends[count++] = start + length;
  }

  private void rehash() {
    table = new int[table.length * 2];
    for (int tuple = 0; tuple < count; tuple++) {
      int slot = hashes[tuple] & (table.length - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = tuple + 1;
    }
  }

  private static int hash(int[] from, int length) {
    long h = length;
    for (int i = 0; i < length; i++) {
      h = (h + from[i]) * 0x9E3779B97F4A7C15L;
      h ^= h >>> 29;
    }
    return (int) (h ^ (h >>> 32));
  }
}
