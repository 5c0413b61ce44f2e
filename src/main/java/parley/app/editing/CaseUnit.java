package parley.app.editing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files that are checked together: a case with its scenarios.
 *
 * @param rules the folder with the agenda; empty: scenarios whose case is not in the workspace
 * @param scenarios sorted
 */
public record CaseUnit(Optional<Path> rules, List<Path> scenarios) {
  public CaseUnit {
    scenarios = List.copyOf(scenarios);
  }
}
