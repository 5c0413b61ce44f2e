package parley.app.lsp;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Hands on what a library logs as a line; not what it logs because of that. */
final class LogHandler extends Handler {
  /** A line may quote all that the editor has sent. */
  private static final int LENGTH_MAX = 1_000;

  /** An answer and the word that it is not wanted any more may cross, which is nobody's fault. */
  private static final String CROSSED = "Unmatched cancel notification";

  private final Consumer<String> log;
  private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

  LogHandler(Consumer<String> log) {
    this.log = log;
    setLevel(Level.WARNING);
  }

  @Override
  public void publish(LogRecord entry) {
    boolean isCrossed = String.valueOf(entry.getMessage()).startsWith(CROSSED);
    if (!isLoggable(entry) || isCrossed || busy.get()) {
      return;
    }
    busy.set(true);
    try {
      String cause = Optional.ofNullable(entry.getThrown()).map(t -> ": " + t).orElse("");
      String line = "gave up a message: " + entry.getMessage() + cause;
      log.accept(line.length() > LENGTH_MAX ? line.substring(0, LENGTH_MAX) + "…" : line);
    } finally {
      busy.set(false);
    }
  }

  @Override
  public void flush() {
    // each line is handed on at once
  }

  @Override
  public void close() {
    // nothing is open
  }
}
