package parley.app.options;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that ask a scenario's question under other assumptions than the scenario's. */
public final class AssumptionOptions extends AgreementOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Use the rules in force on this date, instead of the scenario's.")
  @Nullable LocalDate asOf;

  @Override
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }
}
