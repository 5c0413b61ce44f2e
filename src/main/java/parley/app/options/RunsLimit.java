package parley.app.options;

import java.time.Duration;
import parley.space.diagram.Limits;
import picocli.CommandLine.Option;

/** How long many runs may take; longer than one analysis. */
public final class RunsLimit {
  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "900",
      converter = TimeLimit.Seconds.class,
      description =
          "Start no more runs after this many seconds of wall time (default:"
              + " 900); the answer then says how many were made.")
  Duration time = Duration.ofMinutes(15);

  private final long start = System.nanoTime();

  /** {@return the limits of all that the command does, since its start} */
  public Limits limits() {
    return TimeLimit.limits(time).since(start);
  }
}
