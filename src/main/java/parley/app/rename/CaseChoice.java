package parley.app.rename;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.app.cases.ScenarioFiles;
import parley.app.cases.ScenarioFiles.Targets;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;

/** Finds the one case that the user means. */
final class CaseChoice {
  private final Path folder;

  /** For a user who is in the given folder. */
  CaseChoice(Path folder) {
    this.folder = folder;
  }

  /**
   * {@return the only case that the words name; of several the one that has something of a name}
   *
   * @param words files and folders
   */
  NamedCase of(CaseName name, List<String> words) throws IOException {
    Targets targets = new ScenarioFiles(folder).targets(words);
    List<Path> scenarios = List.copyOf(targets.scenarios());
    Set<Path> folders = new LinkedHashSet<>(targets.rules());
    if (folders.isEmpty()) {
      scenarios.forEach(s -> NamedCase.rulesOf(s, folder).ifPresent(folders::add));
    }
    List<NamedCase> cases = new ArrayList<>();
    for (Path rules : folders) {
      cases.add(NamedCase.read(folder, rules, scenarios));
    }
    List<NamedCase> having =
        cases.size() == 1 ? cases : cases.stream().filter(c -> has(c, name)).toList();
    return switch (having.size()) {
      case 1 -> having.get(0);
      case 0 ->
          throw new WrongInput(
              "no case here has " + NameCheck.words(name),
              Optional.of("name the folder of its rules: " + named(cases)));
      default ->
          throw new WrongInput(
              "more than one case here has " + NameCheck.words(name),
              Optional.of("name the folder of the rules: " + named(having)));
    };
  }

  private static boolean has(NamedCase one, CaseName name) {
    return one.loaded().isPresent()
        && one.texts().mentions().stream()
            .filter(Mention::defines)
            .anyMatch(m -> m.name().equals(name));
  }

  private String named(List<NamedCase> cases) {
    FileNames names = new FileNames(folder);
    return cases.stream()
        .flatMap(c -> c.loaded().stream())
        .map(c -> "`" + names.of(c.folder()) + "`")
        .collect(Collectors.joining(", "));
  }
}
