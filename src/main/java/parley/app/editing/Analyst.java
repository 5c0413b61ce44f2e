package parley.app.editing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.diagnostic.Diagnostic;
import parley.space.diagram.Limits;

/**
 * Checks in the background what an editor shows: soon after each key what is cheap to check, after
 * a file is saved the rest. The next key puts an end to the latter.
 */
public final class Analyst implements AutoCloseable {
  private static final int PAUSE_MS = 25;
  private static final int PAUSE_BEFORE_DEEP_MS = 150;
  private static final Duration DEEP = Duration.ofSeconds(60);

  /** Work that has been cut short ends within so long; if not, nobody waits for it. */
  private static final long END_MS = 2_000;

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(Analyst::thread);
  private final Supplier<Map<Path, String>> texts;
  private final Listener listener;
  private volatile List<Workbench> folders = List.of();

  private final Set<Path> changed = new HashSet<>();
  private boolean scan = true;
  private boolean deep;
  private boolean resting;
  private final List<Waiting> waiting = new ArrayList<>();
  private long told;
  private long checked;
  private @Nullable ScheduledFuture<?> planned;
  private volatile AtomicBoolean cancelled = new AtomicBoolean();

  /** Hears what is found. */
  public interface Listener {
    /**
     * This is what is found now.
     *
     * @param shown what the editor showed when it was found
     * @param read what was read of other files
     */
    void found(
        Map<Path, List<Diagnostic>> findings, Map<Path, String> shown, Map<Path, String> read);

    /** Something was given up. */
    void gaveUp(String what);
  }

  /**
   * Waits to be told of a change.
   *
   * @param texts tells what the editor shows, by file without links
   */
  public Analyst(Supplier<Map<Path, String>> texts, Listener listener) {
    this.texts = texts;
    this.listener = listener;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "parley-analyst", 64L << 20);
    thread.setDaemon(true);
    return thread;
  }

  /** Looks at these folders from now on. */
  public void folders(List<Workbench> all) {
    folders = List.copyOf(all);
    saved(Set.of());
  }

  public List<Workbench> folders() {
    return folders;
  }

  public void typed(Path file) {
    plan(Set.of(file), false, PAUSE_MS);
  }

  /** Files were opened, saved, closed or changed on the disk; files may be new or gone. */
  public void saved(Set<Path> files) {
    plan(files, true, 0);
  }

  /** Begins no more work, and cuts short what is begun. */
  public void rest() {
    synchronized (this) {
      resting = true;
      cancelled.set(true);
    }
    markChecked(Long.MAX_VALUE);
  }

  /** Runs a piece of work as soon as all that this was told of until now has been checked. */
  public void afterChecks(Runnable work) {
    synchronized (this) {
      if (checked < told && !resting) {
        waiting.add(new Waiting(told, work));
        return;
      }
    }
    work.run();
  }

  private void markChecked(long upTo) {
    List<Waiting> due;
    synchronized (this) {
      checked = Math.max(checked, upTo);
      due = waiting.stream().filter(w -> w.told() <= checked).toList();
      waiting.removeAll(due);
    }
    due.forEach(w -> w.work().run());
  }

  private synchronized void plan(Set<Path> files, boolean whole, int pause) {
    cancelled.set(true);
    if (resting) {
      return;
    }
    told++;
    changed.addAll(files);
    scan |= whole;
    deep = whole;
    if (planned != null) {
      planned.cancel(false);
    }
    try {
      planned = worker.schedule(this::work, pause, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      planned = null; // closed meanwhile
    }
  }

  /** What waits until so much of what was told has been checked. */
  private record Waiting(long told, Runnable work) {}

  /** What there is to do. */
  private record Task(
      Set<Path> changed, boolean scan, boolean deep, AtomicBoolean cancelled, long told) {}

  private synchronized Task take() {
    AtomicBoolean signal = new AtomicBoolean();
    cancelled = signal;
    Task task = new Task(Set.copyOf(changed), scan, deep, signal, told);
    changed.clear();
    scan = false;
    deep = false;
    return task;
  }

  private void work() {
    Task task = take();
    try {
      Map<Path, String> shown = Map.copyOf(texts.get());
      for (Workbench folder : folders) {
        if (task.scan()) {
          folder.scan();
        }
        folder.review(shown, task.changed(), task.scan());
      }
      markChecked(task.told());
      tell(shown);
      if (task.deep()) {
        planDeep(task, shown);
      }
    } catch (RuntimeException | Error e) {
      listener.gaveUp("gave up a check: " + FaultWords.of(e));
    } finally {
      markChecked(task.told());
    }
  }

  private synchronized void planDeep(Task task, Map<Path, String> shown) {
    if (!task.cancelled().get() && !resting) {
      planned =
          worker.schedule(() -> deepen(task, shown), PAUSE_BEFORE_DEEP_MS, TimeUnit.MILLISECONDS);
    }
  }

  private void deepen(Task task, Map<Path, String> shown) {
    try {
      Limits limits = Limits.of(DEEP, Runtime.getRuntime().maxMemory());
      folders.forEach(f -> f.deepen(limits.cancelledBy(task.cancelled()::get)));
      if (!task.cancelled().get()) {
        tell(shown);
      }
    } catch (RuntimeException | Error e) {
      listener.gaveUp("gave up the deeper checks: " + FaultWords.of(e));
    }
  }

  private void tell(Map<Path, String> shown) {
    if (isResting()) {
      return; // nobody listens any more
    }
    Map<Path, List<Diagnostic>> findings = new HashMap<>();
    Map<Path, String> read = new HashMap<>();
    for (Workbench folder : folders) {
      findings.putAll(folder.findings());
      read.putAll(folder.texts());
    }
    listener.found(findings, shown, read);
  }

  private synchronized boolean isResting() {
    return resting;
  }

  /** Ends all work, so that nothing is told to those who have gone. */
  @Override
  public void close() {
    rest();
    List<Runnable> unused = worker.shutdownNow();
    try {
      boolean unusedEnd = worker.awaitTermination(END_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
