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

  /** Ints of a head, side by side, as most are read together. */
  private static final int HEAD = 3;

  private static final int DEEPEST = 1;
  private static final int FIRST = 2;

  /** By node its level, the deepest level on which it depends, and the place of its children. */
  private int[] heads = new int[1024 * HEAD];

  private int[] children = new int[4096];
  private int[] table = new int[4096];
  private int count;
  private int used;

  /** A table with the two leaves, at a level below all others. */
  NodeTable(int leafLevel) {
    heads[0] = leafLevel;
    heads[HEAD] = leafLevel;
    heads[DEEPEST] = -1;
    heads[HEAD + DEEPEST] = -1;
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
    return heads[node * HEAD];
  }

  /** {@return the deepest level on which a node depends; -1 for the leaves} */
  int deepest(int node) {
    return heads[node * HEAD + DEEPEST];
  }

  int child(int node, int option) {
    return children[heads[node * HEAD + FIRST] + option];
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
    int head = count * HEAD;
    if (heads.length - head < HEAD) {
      heads = Arrays.copyOf(heads, roomFor((long) head + HEAD, heads.length));
    }
    if (size > children.length - used) {
      children = Arrays.copyOf(children, roomFor((long) used + size, children.length));
    }
    heads[head] = nodeLevel;
    heads[head + DEEPEST] = deepest(nodeLevel, from, at, size);
    heads[head + FIRST] = used;
    System.arraycopy(from, at, children, used, size);
    used += size;
    return count++;
  }

  private int deepest(int nodeLevel, int[] from, int at, int size) {
    int deep = nodeLevel;
    for (int i = at; i < at + size; i++) {
      deep = Math.max(deep, deepest(from[i]));
    }
    return deep;
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
    int head = node * HEAD;
    if (heads[head] != nodeLevel) {
      return false;
    }
    int start = heads[head + FIRST];
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
      int head = node * HEAD;
      int start = heads[head + FIRST];
      int end = node + 1 < count ? heads[head + HEAD + FIRST] : used;
      int slot = slot(hash(heads[head], children, start, end - start));
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
