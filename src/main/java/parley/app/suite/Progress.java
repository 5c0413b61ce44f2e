package parley.app.suite;

import java.io.PrintWriter;
import java.util.Optional;

/** Tells somebody at a terminal how far a run has come; otherwise nothing. */
public final class Progress {
  private static final int BAR = 24;

  private final Optional<PrintWriter> terminal;
  private String doing = "";
  private String things = "";
  private int all;
  private int done;

  private Progress(Optional<PrintWriter> terminal) {
    this.terminal = terminal;
  }

  /** {@return progress that nobody sees} */
  public static Progress none() {
    return new Progress(Optional.empty());
  }

  /** {@return progress on a line that is wiped out at the end} */
  public static Progress on(PrintWriter terminal) {
    return new Progress(Optional.of(terminal));
  }

  /**
   * Starts to tell.
   *
   * @param what is done, such as "testing"
   * @param of what there is so much, such as "scenario"
   */
  public synchronized void begin(String what, int count, String of) {
    doing = what;
    things = of + (count == 1 ? "" : "s");
    all = count;
    done = 0;
  }

  /** Tells that one more is done. */
  public synchronized void done() {
    done++;
    int full = all == 0 ? 0 : BAR * done / all;
    String bar = "#".repeat(full) + ".".repeat(BAR - full);
    say(doing + " [" + bar + "] " + done + " of " + all + " " + things);
  }

  /** Wipes the line out. */
  public synchronized void end() {
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
