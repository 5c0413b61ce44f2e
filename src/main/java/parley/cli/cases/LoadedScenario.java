package parley.cli.cases;

import java.util.Map;
import java.util.Optional;
import parley.scenario.FileReference;
import parley.scenario.Scenario;

/**
 * A scenario with the case that it is about.
 *
 * @param rules the case as it stands
 * @param extended the case together with each file of rules that a what-if adds
 */
public record LoadedScenario(
    Scenario scenario, LoadedCase rules, Map<FileReference, LoadedCase> extended) {
  public LoadedScenario {
    extended = Map.copyOf(extended);
  }

  /** {@return the case with the file that a what-if adds, or as it stands if it adds none} */
  LoadedCase rules(Optional<FileReference> with) {
    return with.map(w -> Optional.ofNullable(extended.get(w)).orElseThrow()).orElse(rules);
  }
}
