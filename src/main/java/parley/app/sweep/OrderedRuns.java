package parley.app.sweep;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import parley.rules.warmup.Background;

/** Answers runs on several threads, and hands their lines on in the order of the runs. */
record OrderedRuns(int jobs) implements SweepWriting.Answering {
  private static final int CHUNK = 16;
  private static final int AHEAD = 4;

  @Override
  public void answer(Sweep sweep, long from, SweepWriting.Sink sink) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      Deque<Future<String>> ahead = new ArrayDeque<>();
      long next = from;
      long done = from;
      while (done < sweep.runs()) {
        while (next < sweep.runs() && ahead.size() < jobs * AHEAD) {
          long first = next;
          next = Math.min(sweep.runs(), first + CHUNK);
          long end = next;
          ahead.add(threads.submit(() -> sweep.lines(first, end)));
        }
        String lines = Background.result(ahead.remove());
        done = Math.min(sweep.runs(), done + CHUNK);
        sink.take(lines, done);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
