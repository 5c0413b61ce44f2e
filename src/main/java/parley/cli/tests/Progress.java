package parley.cli.tests;

import java.io.PrintWriter;
import java.util.Optional;

/** Tells somebody at a terminal how far a run has come; otherwise nothing. */
public final class Progress {
  private final Optional<PrintWriter> terminal;
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

  synchronized void begin(int scenarios) {
    all = scenarios;
    done = 0;
  }

  synchronized void done() {
    done++;
    say("testing: " + done + " of " + all + (all == 1 ? " scenario" : " scenarios"));
  }

  synchronized void end() {
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
