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
          "Make no more runs after so long, by the clock on the wall, and say so; the answer is then"
              + " that of the runs made (default: 900).")
  Duration time = Duration.ofMinutes(15);

  private final long start = System.nanoTime();

  /** {@return the limits of all that the command does, since its start} */
  public Limits limits() {
    return TimeLimit.limits(time).since(start);
  }
}
