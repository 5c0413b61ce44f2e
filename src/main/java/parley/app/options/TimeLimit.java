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
      description = {
        "Stop an analysis of many packages after so long, by the clock on the wall and not by"
            + " processor time, and say so (default: 60)."
      })
  Duration time = Duration.ofSeconds(60);

  public Limits limits() {
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
        throw new TypeConversionException("`" + value + "` is no number of seconds such as 60");
      }
      return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
    }
  }
}
