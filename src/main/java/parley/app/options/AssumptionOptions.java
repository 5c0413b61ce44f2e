package parley.app.options;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.cases.ExtraRules;
import parley.app.cases.LoadedScenario;
import picocli.CommandLine.Option;

/** Options that ask a scenario's question under other assumptions than the scenario's. */
public final class AssumptionOptions extends AgreementOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Use the rules in force on this date, instead of the scenario's.")
  @Nullable LocalDate asOf;

  /**
   * {@return the scenarios of the files that can be read, with the rules that are added; errors are
   * left with the session}
   */
  public List<LoadedScenario> read(Session session, List<Path> files) throws IOException {
    ExtraRules extra = new ExtraRules(with(), session.files(), session.loader());
    return files.stream()
        .flatMap(f -> session.loader().scenario(f).stream())
        .map(extra::addedTo)
        .toList();
  }

  @Override
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }
}
