package parley.space.diagram;

import java.util.Arrays;

/** Where a path has come to, and what it has lost so far. */
final class State {
  private final int level;
  private final int node;
  private final long[] losses;

  /**
   * A state.
   *
   * @param level the next level to settle
   * @param node what is left of the set
   * @param losses by measure; not changed any more
   */
  State(int level, int node, long[] losses) {
    this.level = level;
    this.node = node;
    this.losses = losses;
  }

  int level() {
    return level;
  }

  int node() {
    return node;
  }

  long[] losses() {
    return losses;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State s
        && level == s.level
        && node == s.node
        && Arrays.equals(losses, s.losses);
  }

  @Override
  public int hashCode() {
    return (Arrays.hashCode(losses) * 31 + node) * 31 + level;
  }
}
