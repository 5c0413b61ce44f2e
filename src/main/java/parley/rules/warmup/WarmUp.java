package parley.rules.warmup;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Work on a second core by which a library loads its classes. Whoever needs the library waits for
 * it, so that no two threads initialize the same classes in different orders.
 */
public final class WarmUp implements Runnable {
  private static @Nullable WarmUp begun;

  private final CountDownLatch parsed = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Work work;
  private final Thread thread;

  /** What loads the classes. */
  public interface Work {
    /** Makes use of Drools' parser. */
    void parse();

    /** Makes use of all the rest. */
    void evaluate();
  }

  private WarmUp(Work work) {
    this.work = work;
    this.thread = new Thread(this, "warm-up");
    thread.setDaemon(true);
  }

  /** Begins in the background; does nothing the second time in the life of a process. */
  public static synchronized void begin(Work work) {
    if (begun == null) {
      begun = new WarmUp(work);
      begun.thread.start();
    }
  }

  /** {@return whether one has begun in the life of this process} */
  public static boolean isBegun() {
    return current() != null;
  }

  /** Waits until Drools' parser has been used, if a warm-up has begun. */
  public static void awaitParser() {
    WarmUp warmUp = current();
    if (warmUp != null) {
      warmUp.await(warmUp.parsed);
    }
  }

  /** Waits until Drools has compiled and evaluated rules, if a warm-up has begun. */
  public static void awaitEnd() {
    WarmUp warmUp = current();
    if (warmUp != null) {
      warmUp.await(warmUp.done);
    }
  }

  private static synchronized @Nullable WarmUp current() {
    return begun;
  }

  private void await(CountDownLatch latch) {
    if (Thread.currentThread() == thread) {
      return;
    }
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A failure here is of no account: the same one comes where the user's own rules are read. */
  @Override
  public void run() {
    try {
      work.parse();
      parsed.countDown();
      work.evaluate();
    } catch (RuntimeException e) {
      // Reported where it matters.
    } finally {
      parsed.countDown();
      done.countDown();
    }
  }
}
