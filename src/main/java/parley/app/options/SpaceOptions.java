package parley.app.options;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioSpace;
import parley.model.Assumed;
import parley.space.diagram.Limits;
import picocli.CommandLine.Mixin;

/** The options of commands that look at all packages of a scenario at once. */
public final class SpaceOptions {
  @Mixin AssumptionOptions assumed = new AssumptionOptions();

  @Mixin TimeLimit limit = new TimeLimit();

  /** {@return the files of rules to add} */
  public List<String> with() {
    return assumed.with();
  }

  /** {@return how long and how much to search} */
  public Limits limits() {
    return limit.limits();
  }

  /** {@return the scenario under the assumptions given} */
  public LoadedScenario of(LoadedScenario loaded) {
    return assumed.of(loaded);
  }

  /** {@return the day to ask of, if one is given} */
  public Optional<LocalDate> asOf() {
    return assumed.asOf();
  }

  /** {@return what is assumed, checked against the case} */
  public Assumed assumed(LoadedScenario loaded) {
    return assumed.assumed(loaded.rules());
  }

  /** {@return all packages of a scenario under the assumptions given} */
  public ScenarioSpace space(LoadedScenario loaded, LocalDate today) {
    return new ScenarioSpace(of(loaded), today, limits());
  }
}
