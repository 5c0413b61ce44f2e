package parley.app.options;

import java.time.Duration;
import parley.space.diagram.Limits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How long an analysis may take; its memory is bounded by that of the process. */
public final class TimeLimit {
  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      converter = Seconds.class,
      description =
          "Stop analysing after this many seconds of wall time (default: 60); the"
              + " answer then says so.")
  Duration time = Duration.ofSeconds(60);

  private final long start = System.nanoTime();

  /** {@return the limits of all that the command does, since its start} */
  public Limits limits() {
    return limits(time).since(start).on(Runtime.getRuntime().availableProcessors());
  }

  /** {@return the limits of each question by itself, where a command answers one after another} */
  public Limits ofEach() {
    return limits(time);
  }

  /** {@return limits with another time} */
  static Limits limits(Duration time) {
    return Limits.of(time, Runtime.getRuntime().maxMemory());
  }

  /** Reads a number of seconds, of at most a day. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      if (!value.matches("\\d{1,5}(\\.\\d{1,3})?")) {
        throw new TypeConversionException("`" + value + "` is not a number of seconds, such as 60");
      }
      return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
    }
  }
}
