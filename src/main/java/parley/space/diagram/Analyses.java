package parley.space.diagram;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Analyses that run beside one another, where their limits allow more than one thread.
 *
 * <p>Each holds a few nodes as it likes; one at a time may hold as many as the limits allow, and
 * the others wait for it. Their answers are the same as one after another.
 */
public final class Analyses {
  /** As much as a deep tree of conditions may take. */
  private static final long STACK_BYTES = 64L << 20;

  private final Limits limits;
  private final Semaphore room;

  /** Under the limits of one question; among the analyses that it belongs to, if any. */
  public Analyses(Limits limits) {
    this.limits = limits;
    this.room = limits.share().map(NodeShare::room).orElseGet(() -> new Semaphore(1));
  }

  /** {@return whether what is begun runs at once, in a thread of its own} */
  public boolean isBeside() {
    return limits.threads() > 1;
  }

  /**
   * Begins an analysis, or puts it off until it is asked for.
   *
   * @return its result, waiting for it; throws what the analysis threw
   */
  public <T> Supplier<T> begin(Function<Limits, T> analysis) {
    if (!isBeside()) {
      return () -> analysis.apply(limits);
    }
    FutureTask<T> task = new FutureTask<>(() -> within(new NodeShare(room), analysis));
    Thread thread = new Thread(null, task, "parley-beside", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return () -> result(task);
  }

  /** {@return the result of an analysis in this thread} */
  public <T> T run(Function<Limits, T> analysis) {
    return isBeside()
        ? within(limits.share().orElseGet(() -> new NodeShare(room)), analysis)
        : analysis.apply(limits);
  }

  private <T> T within(NodeShare share, Function<Limits, T> analysis) {
    try (share) {
      return analysis.apply(limits.with(share));
    }
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
