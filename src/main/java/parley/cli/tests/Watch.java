package parley.cli.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.cli.cases.CaseLoader;
import parley.cli.context.WrongInput;
import parley.model.tests.TestResults;

/** Runs again what a saved file affects, until the thread is interrupted. */
public final class Watch {
  private final TestRun run;
  private final Selection selection;
  private final Listener listener;
  private final SavedFiles saved;
  private Collection<Path> folders;

  /** Hears what happens. */
  public interface Listener {
    /** {@return the files to be run, as they are found now} */
    List<Path> files() throws IOException;

    /** Something was saved that tests rest on, and this is what became of them. */
    void results(Set<Path> saved, TestResults results, Duration since) throws IOException;

    /** Something was saved that has errors. */
    void errors(CaseLoader loader) throws IOException;

    /** Something was saved with which nothing can be run. */
    void wrong(WrongInput wrong);
  }

  /** Notices from now on what is saved of a plan that has been read without errors. */
  public Watch(TestRun run, Selection selection, Listener listener, TestPlan read) {
    this.run = run;
    this.selection = selection;
    this.listener = listener;
    this.folders = read.folders();
    this.saved = new SavedFiles(folders);
  }

  /**
   * Watches until the thread is interrupted.
   *
   * @param loader that has read the plan
   */
  public void watch(CaseLoader loader) throws IOException {
    CaseLoader sound = loader;
    Set<Path> pending = new HashSet<>();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Set<Path> changed = saved.await(folders);
        long start = System.nanoTime();
        pending.addAll(changed);
        CaseLoader again = sound.after(pending);
        TestPlan plan = TestPlan.of(listener.files(), again);
        if (again.problems().hasErrors()) {
          listener.errors(again);
          continue;
        }
        results(plan, pending, changed, start);
        folders = Stream.concat(folders.stream(), plan.folders().stream()).distinct().toList();
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
