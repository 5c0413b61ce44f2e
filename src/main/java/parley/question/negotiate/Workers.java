package parley.question.negotiate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parley.space.diagram.Exhausted;

/** Makes runs on several threads, and gives them back in their order. */
final class Workers {
  /** One thread's way to make runs. */
  @FunctionalInterface
  interface Worker {
    RunRecord make(int run);
  }

  private final int runs;
  private final int jobs;
  private final AtomicReferenceArray<RunRecord> made;
  private final AtomicInteger next = new AtomicInteger();
  private Optional<String> stopped = Optional.empty();

  Workers(int runs, int jobs) {
    this.runs = runs;
    this.jobs = Math.min(jobs, runs);
    this.made = new AtomicReferenceArray<>(runs);
  }

  /** {@return all runs up to the first that a limit has kept from being made} */
  List<RunRecord> records(Supplier<Worker> worker) {
    if (jobs == 1) {
      work(worker);
    } else {
      together(worker);
    }
    List<RunRecord> records = new ArrayList<>();
    for (int run = 0; run < runs && made.get(run) != null; run++) {
      records.add(made.get(run));
    }
    return records;
  }

  /** {@return why not all runs were made; empty if they were} */
  Optional<String> stopped() {
    return stopped;
  }

  private void together(Supplier<Worker> worker) {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      Stream.generate(() -> CompletableFuture.runAsync(() -> work(worker), threads))
          .limit(jobs)
          .toList()
          .forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    } finally {
      threads.shutdownNow();
    }
  }

  private void work(Supplier<Worker> worker) {
    try {
      Worker mine = worker.get();
      for (int run = next.getAndIncrement(); run < runs; run = next.getAndIncrement()) {
        made.set(run, mine.make(run));
      }
    } catch (Exhausted e) {
      stop(e.reason());
    }
  }

  private synchronized void stop(String reason) {
    next.set(runs);
    stopped = Optional.of(reason);
  }
}
