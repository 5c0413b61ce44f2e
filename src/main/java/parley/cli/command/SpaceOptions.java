package parley.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.analysis.diagram.Limits;
import parley.cli.cases.LoadedScenario;
import parley.cli.cases.ScenarioSpace;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that look at all packages of a scenario at once. */
public final class SpaceOptions {
  @Option(
      names = "--parties",
      paramLabel = "PARTY",
      split = ",",
      description = "Who must agree, instead of the scenario's parties: a,b,c.")
  List<String> parties = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day that decides which rules are in force, instead of the scenario's.")
  @Nullable LocalDate asOf;

  @Mixin TimeLimit limit = new TimeLimit();

  /** {@return the day asked for; empty: the scenario's} */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** {@return who must agree; empty: the scenario's parties} */
  public List<String> parties() {
    return List.copyOf(parties);
  }

  /** {@return how much the analysis may cost} */
  public Limits limits() {
    return limit.limits();
  }

  /** {@return who must agree and when, as the user has said it} */
  public String words() {
    String who = parties.isEmpty() ? "" : " --parties " + String.join(",", parties);
    return who + asOf().map(d -> " --as-of " + d).orElse("");
  }

  public ScenarioSpace space(LoadedScenario loaded, LocalDate today) {
    return new ScenarioSpace(loaded, asOf(), today, parties, limits());
  }
}
