package parley.app.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.files.FileNames;
import parley.app.files.TextFiles;
import parley.app.files.TextFiles.Kind;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.scenario.FileReference;
import parley.scenario.ScenarioFile;
import parley.scenario.ScenarioReader;

/**
 * A case with everything that may mention its names.
 *
 * @param loader has read it and nothing else
 * @param loaded empty, with errors, if it cannot be read
 * @param scenarios those of the case
 */
public record WholeCase(
    Path folder, CaseLoader loader, Optional<LoadedCase> loaded, List<Path> scenarios) {
  public WholeCase {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * {@return the case whose rules lie in a folder, with the scenarios beside it}
   *
   * @param folder the current one
   * @param others scenarios among which some may be of this case
   */
  static WholeCase read(Path folder, Path rules, List<Path> others) throws IOException {
    CaseLoader loader = CaseLoader.leavingRefused(folder);
    List<Path> scenarios = new ArrayList<>(new ScenarioFiles(folder, loader.links()).beside(rules));
    others.stream()
        .filter(s -> isOf(rules, s, folder))
        .filter(s -> !scenarios.contains(s))
        .forEach(scenarios::add);
    return read(folder, loader, rules, scenarios);
  }

  static WholeCase read(Path folder, CaseLoader loader, Path rules, List<Path> scenarios) {
    Optional<LoadedCase> loaded = loader.rules(rules);
    scenarios.forEach(loader::scenario);
    return new WholeCase(folder, loader, loaded, scenarios);
  }

  /** {@return the folder of the rules that a scenario names; empty if it cannot be read} */
  static Optional<Path> rulesOf(Path scenario, Path folder) {
    Problems unheeded = new Problems();
    Path parent = Optional.ofNullable(scenario.getParent()).orElse(folder);
    return new TextFiles(new FileNames(folder), unheeded)
        .read(scenario, Kind.YAML, Optional.empty())
        .flatMap(s -> ScenarioReader.read(s, unheeded))
        .map(ScenarioFile::rules)
        .map(FileReference::path)
        .map(p -> FileNames.resolve(parent, p));
  }

  private static boolean isOf(Path rules, Path scenario, Path folder) {
    return rulesOf(scenario, folder)
        .map(FileNames::real)
        .filter(FileNames.real(rules)::equals)
        .isPresent();
  }

  /** {@return its texts as read; only of a case that could be read} */
  public CaseTexts texts() {
    return CaseTextsFinder.of(loader, loaded.orElseThrow());
  }

  /** {@return the path of a text that has been read} */
  public Path path(Source source) {
    return folder.resolve(source.name()).normalize();
  }
}
