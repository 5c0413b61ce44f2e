package parley.space.diagram;

import java.util.Arrays;
import java.util.BitSet;

/** The nodes that a set is made of, children before parents, each with a small number. */
public final class Subgraph {
  private final Diagram diagram;
  private int[] nodes = new int[64];
  private int[] keys = new int[128];
  private int[] places = new int[128];
  private int count;

  /** Walks the set; the constants are part of it where they are reached. */
  public Subgraph(Diagram diagram, int root) {
    this.diagram = diagram;
    Arrays.fill(keys, -1);
    visit(root);
    nodes = Arrays.copyOf(nodes, count);
  }

  /** {@return the nodes, children before parents; the root is last} */
  public int[] nodes() {
    return nodes.clone();
  }

  /** {@return how many nodes} */
  public int count() {
    return count;
  }

  /** {@return the node with this number} */
  public int node(int number) {
    return nodes[number];
  }

  /** {@return the number of a node of this set: its place among {@link #nodes()}} */
  public int number(int node) {
    return places[slot(node)];
  }

  /** {@return the levels on which the set depends, each iff some change there alone can matter} */
  public BitSet support() {
    BitSet levels = new BitSet();
    for (int i = 0; i < count; i++) {
      levels.set(diagram.level(nodes[i]));
    }
    levels.clear(diagram.depth());
    return levels;
  }

  private void visit(int node) {
    if (keys[slot(node)] == node) {
      return;
    }
    diagram.budget().step();
    if (node > Diagram.TRUE) {
      int size = diagram.size(diagram.level(node));
      for (int o = 0; o < size; o++) {
        visit(diagram.child(node, o));
      }
    }
    add(node);
  }

  private void add(int node) {
    if (count == nodes.length) {
      nodes = Arrays.copyOf(nodes, count * 2);
    }
    if (count * 2 >= keys.length) {
      rehash();
    }
    put(node, count);
    nodes[count++] = node;
  }

  private void rehash() {
    keys = new int[keys.length * 2];
    places = new int[keys.length];
    Arrays.fill(keys, -1);
    for (int i = 0; i < count; i++) {
      put(nodes[i], i);
    }
  }

  private void put(int node, int place) {
    int slot = slot(node);
    keys[slot] = node;
    places[slot] = place;
  }

  /** {@return where the node stands, or the free slot where it would} */
  private int slot(int node) {
    int slot = ((node * 0x9E3779B9) >>> 7) & (keys.length - 1);
    while (keys[slot] != node && keys[slot] != -1) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
