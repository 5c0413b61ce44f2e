package parley.app.expectation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.app.cases.CaseLoader;
import parley.app.context.WrongInput;
import parley.app.suite.Progress;
import parley.app.suite.Selection;
import parley.app.suite.TestPlan;
import parley.app.suite.TestRun;
import parley.question.expectation.TestResults;

/** Runs again what a saved file affects, until the thread is interrupted. */
public final class Watch {
  private final TestRun run;
  private final Selection selection;
  private final Listener listener;
  private final SavedFiles saved = new SavedFiles();

  /** Hears what happens. */
  public interface Listener {
    /** {@return the files to be run, as they are found now} */
    List<Path> files() throws IOException;

    /** {@return the folders below which a new file is to be run too} */
    List<Path> folders();

    /** Something was saved that tests rest on, and this is what became of them. */
    void results(Set<Path> saved, TestResults results, Duration since) throws IOException;

    /** Something was saved that has errors. */
    void errors(CaseLoader loader) throws IOException;

    /** Something was saved with which nothing can be run. */
    void wrong(WrongInput wrong);
  }

  /** Notices nothing until it knows what has been read. */
  public Watch(TestRun run, Selection selection, Listener listener) {
    this.run = run;
    this.selection = selection;
    this.listener = listener;
  }

  /**
   * Notices from now on what is saved of a plan.
   *
   * @param loader that has read the plan
   * @return whether the plan must be read again: some of it was not watched while it was read
   */
  public boolean widens(TestPlan plan, CaseLoader loader) {
    return saved.add(
        Stream.concat(plan.folders().stream(), loader.folders().stream()).toList(),
        listener.folders());
  }

  /**
   * Watches until the thread is interrupted.
   *
   * @param loader that has read the plan without errors
   */
  public void watch(CaseLoader loader) throws IOException {
    CaseLoader sound = loader;
    Set<Path> pending = new HashSet<>();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Set<Path> changed = saved.await();
        long start = System.nanoTime();
        pending.addAll(changed);
        CaseLoader again = sound.after(pending);
        TestPlan plan = TestPlan.of(listener.files(), again);
        while (widens(plan, again)) {
          again = sound.after(pending);
          plan = TestPlan.of(listener.files(), again);
        }
        if (again.problems().hasErrors()) {
          listener.errors(again);
          continue;
        }
        results(plan, pending, changed, start);
        sound = again;
        pending.clear();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void results(TestPlan plan, Set<Path> pending, Set<Path> changed, long start)
      throws IOException {
    TestPlan touched = plan.touchedBy(pending);
    if (touched.isEmpty()) {
      return;
    }
    try {
      run.refuseNone(touched, selection);
      TestResults results = run.results(touched, selection, Progress.none());
      listener.results(changed, results, Duration.ofNanos(System.nanoTime() - start));
    } catch (WrongInput wrong) {
      listener.wrong(wrong);
    }
  }
}
