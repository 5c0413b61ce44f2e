package parley.space.diagram;

/** How good a path is, from what it loses under each of several measures. */
@FunctionalInterface
public interface Objective {
  /**
   * {@return the score: the lexicographically larger the better}
   *
   * <p>Must not grow where a loss grows, so that it bounds what least losses can lead to.
   *
   * @param losses by measure; of a whole path, or the least that its continuations can have
   */
  long[] score(long[] losses);
}
