package parley.app.lsp;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Hands on what a library logs as a line; not what it logs because of that. */
final class LogHandler extends Handler {
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
      log.accept("gave up a message: " + entry.getMessage() + cause);
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
