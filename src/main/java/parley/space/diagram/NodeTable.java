package parley.space.diagram;

import java.util.Arrays;

/**
 * All nodes of a diagram, each there once: a level and one child an option.
 *
 * <p>INVARIANT: a child's id is smaller than its parent's, and its level is deeper; no two nodes
 * are the same; no node has only equal children.
 */
final class NodeTable {
  /** About the longest array that every Java can make. */
  private static final int ARRAY_MAX = Integer.MAX_VALUE - 16;

  private int[] level = new int[1024];
  private int[] deepest = new int[1024];
  private int[] first = new int[1024];
  private int[] children = new int[4096];
  private int[] table = new int[4096];
  private int count;
  private int used;

  /** A table with the two leaves, at a level below all others. */
  NodeTable(int leafLevel) {
    level[0] = leafLevel;
    level[1] = leafLevel;
    deepest[0] = -1;
    deepest[1] = -1;
    count = 2;
  }

  int count() {
    return count;
  }

  /** {@return the branches of all nodes} */
  int branches() {
    return used;
  }

  int level(int node) {
    return level[node];
  }

  /** {@return the deepest level on which a node depends; -1 for the leaves} */
  int deepest(int node) {
    return deepest[node];
  }

  int child(int node, int option) {
    return children[first[node] + option];
  }

  /** {@return the one node with this level and the children {@code from[at .. at + size)}} */
  int node(int nodeLevel, int[] from, int at, int size) {
    int slot = slot(hash(nodeLevel, from, at, size));
    while (table[slot] != 0) {
      if (isSame(table[slot], nodeLevel, from, at, size)) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    int node = append(nodeLevel, from, at, size);
    table[slot] = node;
    if (count > table.length / 2) {
      rehash();
    }
    return node;
  }

  private int append(int nodeLevel, int[] from, int at, int size) {
    if (count == level.length) {
      level = Arrays.copyOf(level, grown(count));
      deepest = Arrays.copyOf(deepest, grown(count));
      first = Arrays.copyOf(first, grown(count));
    }
    if (size > children.length - used) {
      children = Arrays.copyOf(children, roomFor((long) used + size, children.length));
    }
    level[count] = nodeLevel;
    deepest[count] = deepest(nodeLevel, from, at, size);
    first[count] = used;
    System.arraycopy(from, at, children, used, size);
    used += size;
    return count++;
  }

  private int deepest(int nodeLevel, int[] from, int at, int size) {
    int deep = nodeLevel;
    for (int i = at; i < at + size; i++) {
      deep = Math.max(deep, deepest[from[i]]);
    }
    return deep;
  }

  private static int grown(int length) {
    return roomFor((long) length + 1, length);
  }

  /** {@return half as much again, or more where that would not do} */
  static int roomFor(long needed, int length) {
    long grown = Math.max(needed, (long) length + (length >> 1));
    if (needed > ARRAY_MAX) {
      throw new OutOfMemoryError("a diagram of more than " + ARRAY_MAX + " branches");
    }
    return (int) Math.min(grown, ARRAY_MAX);
  }

  private boolean isSame(int node, int nodeLevel, int[] from, int at, int size) {
    if (level[node] != nodeLevel) {
      return false;
    }
    int start = first[node];
    for (int i = 0; i < size; i++) {
      if (children[start + i] != from[at + i]) {
        return false;
      }
    }
    return true;
  }

  private void rehash() {
    table = new int[table.length * 2];
    for (int node = 2; node < count; node++) {
      int size = (node + 1 < count ? first[node + 1] : used) - first[node];
      int slot = slot(hash(level[node], children, first[node], size));
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = node;
    }
  }

  private int slot(int hash) {
    return hash & (table.length - 1);
  }

  private static int hash(int nodeLevel, int[] from, int at, int size) {
    long h = nodeLevel;
    for (int i = 0; i < size; i++) {
      h = (h + from[at + i]) * 0x9E3779B97F4A7C15L;
      h ^= h >>> 29;
    }
    return (int) (h ^ (h >>> 32));
  }
}
