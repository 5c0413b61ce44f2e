package parley.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.app.sweep.Sweep;
import parley.app.sweep.SweepLoading;
import parley.app.sweep.SweepTexts;

/** The sweeps of this process, each read once whatever the number of its tasks. */
final class WorkerSweeps {
  private static final Map<SweepTexts, Sweep> READ = new ConcurrentHashMap<>();

  private WorkerSweeps() {}

  static Sweep of(SweepTexts texts) {
    return READ.computeIfAbsent(texts, SweepLoading::of);
  }
}
