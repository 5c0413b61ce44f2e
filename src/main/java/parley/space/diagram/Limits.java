package parley.space.diagram;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How much an analysis may cost before it stops and says so.
 *
 * @param time from the moment at which a question is put, or since the given one
 * @param nodesMax how many nodes a diagram may hold; the memory bound
 * @param cancelled asked now and then; true stops the analysis
 * @param since when the time began, as {@link System#nanoTime} tells it; empty: with each question
 * @param threads how many of its parts may run at once
 * @param share what it may hold beside other analyses; empty if it runs alone
 */
public record Limits(
    Duration time,
    int nodesMax,
    BooleanSupplier cancelled,
    Optional<Long> since,
    int threads,
    Optional<NodeShare> share) {
  /** Bytes that a node takes with its share of the tables, for a node of about six options. */
  private static final long BYTES_A_NODE = 100;

  private static final int NODES_MAX = 40_000_000;

  /** Limits of one thread whose time begins with each question. */
  public Limits(Duration time, int nodesMax, BooleanSupplier cancelled) {
    this(time, nodesMax, cancelled, Optional.empty(), 1, Optional.empty());
  }

  /** Limits that leave room in the given memory: a third of it is never used for nodes. */
  public static Limits of(Duration time, long memoryBytes) {
    long nodes = memoryBytes / 3 * 2 / BYTES_A_NODE;
    return new Limits(time, (int) Math.max(1000, Math.min(NODES_MAX, nodes)), () -> false);
  }

  /** {@return the limits of each of several analyses, of one thread each, that run at once} */
  public Limits sharedBy(int analyses) {
    int part = Math.max(1000, nodesMax / analyses);
    return new Limits(time, part, cancelled, since, 1, Optional.empty());
  }

  /** {@return these limits for several questions together, whose time began at one moment} */
  public Limits since(long nanoTime) {
    return new Limits(time, nodesMax, cancelled, Optional.of(nanoTime), threads, share);
  }

  /** {@return these limits with a way to stop at once} */
  public Limits cancelledBy(BooleanSupplier signal) {
    return new Limits(time, nodesMax, signal, since, threads, share);
  }

  /** {@return these limits with so many threads} */
  public Limits on(int some) {
    return new Limits(time, nodesMax, cancelled, since, some, share);
  }

  /** {@return these limits with what time is left, which begins with each question} */
  Limits left(Duration rest) {
    return new Limits(rest, nodesMax, cancelled, Optional.empty(), threads, share);
  }

  Limits with(NodeShare own) {
    return new Limits(time, nodesMax, cancelled, since, threads, Optional.of(own));
  }
}
