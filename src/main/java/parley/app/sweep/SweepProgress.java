package parley.app.sweep;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Tells somebody at a terminal how far a sweep has come, and how long it will take. */
final class SweepProgress {
  private static final int BAR = 24;
  private static final long PAUSE = Duration.ofMillis(200).toNanos();

  private final Optional<PrintWriter> terminal;
  private final LongSupplier nanos;
  private final long all;
  private final long begun;
  private final long start;
  private long last;

  /**
   * Begins to tell.
   *
   * @param begun the runs that were done before
   * @param nanos says the time
   */
  SweepProgress(Optional<PrintWriter> terminal, long all, long begun, LongSupplier nanos) {
    this.terminal = terminal;
    this.all = all;
    this.begun = begun;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.last = start - PAUSE;
  }

  void done(long runs) {
    long now = nanos.getAsLong();
    if (now - last >= PAUSE) {
      last = now;
      say(line(runs, now));
    }
  }

  private String line(long runs, long now) {
    int full = (int) (BAR * runs / Math.max(1, all));
    String bar = "#".repeat(full) + ".".repeat(BAR - full);
    double each = (now - start) / (double) Math.max(1, runs - begun);
    Duration left = Duration.ofNanos((long) (each * (all - runs)));
    return String.format(
        Locale.ROOT,
        "sweeping [%s] %,d of %,d runs, %s left",
        bar,
        runs,
        all,
        words(left.toSeconds() + 1));
  }

  private static String words(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = seconds / 60;
    return minutes < 60
        ? minutes + " min " + seconds % 60 + " s"
        : minutes / 60 + " h " + minutes % 60 + " min";
  }

  /** Wipes the line out. */
  void end() {
    say("");
  }

  private void say(String words) {
    terminal.ifPresent(
        t -> {
          t.print("\r\u001b[K" + words);
          t.flush();
        });
  }
}
