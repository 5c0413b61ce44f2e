package parley.rules.warmup;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Work on a second core, whose result is asked for later. A class and no lambda, which a start has
 * no time for.
 */
public final class Background<T> {
  /** As much as a deep tree of conditions may take. */
  private static final long STACK_BYTES = 64L << 20;

  private final FutureTask<T> task;

  private Background(Callable<T> work) {
    this.task = new FutureTask<>(work);
  }

  /**
   * Begins in a thread of its own, which keeps no process alive.
   *
   * @param name the thread's
   */
  public static <T> Background<T> begin(String name, Callable<T> work) {
    Background<T> background = new Background<>(work);
    Thread thread = new Thread(null, background.task, name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return background;
  }

  /** {@return what came out, waiting for it if need be; throws what the work threw} */
  public T result() {
    return result(task);
  }

  /** {@return what comes out of any work, waiting for it if need be; throws what the work threw} */
  public static <T> T result(Future<T> work) {
    try {
      return work.get();
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
