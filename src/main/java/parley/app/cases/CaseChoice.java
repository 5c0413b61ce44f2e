package parley.app.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.app.cases.ScenarioFiles.Targets;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;

/** Finds the one case that the user means. */
public record CaseChoice(Path folder) {
  /**
   * {@return the only case that the words name; of several the one that has something of a name}
   *
   * @param words files and folders
   */
  public WholeCase of(CaseName name, List<String> words) throws IOException {
    return of(c -> has(c, name), name.kind().id() + " `" + name + "`", words);
  }

  /**
   * {@return the only case that the words name; of several the one that fits}
   *
   * @param what a case that fits has, in words; empty if any fits
   */
  public WholeCase of(Predicate<WholeCase> fits, String what, List<String> words)
      throws IOException {
    Targets targets = new ScenarioFiles(folder).targets(words);
    List<Path> scenarios = List.copyOf(targets.scenarios());
    Set<Path> folders = new LinkedHashSet<>(targets.rules());
    if (folders.isEmpty()) {
      scenarios.forEach(s -> WholeCase.rulesOf(s, folder).ifPresent(folders::add));
    }
    List<WholeCase> cases = new ArrayList<>();
    for (Path rules : folders) {
      cases.add(WholeCase.read(folder, rules, scenarios));
    }
    List<WholeCase> having = cases.size() == 1 ? cases : cases.stream().filter(fits).toList();
    return switch (having.size()) {
      case 1 -> having.get(0);
      case 0 ->
          throw new WrongInput(
              "no case here has " + what, "name the folder of its rules: " + named(cases));
      default ->
          throw new WrongInput(
              what.isEmpty()
                  ? "there is more than one case here"
                  : "more than one case here has " + what,
              "name the folder of the rules: " + named(having));
    };
  }

  private static boolean has(WholeCase one, CaseName name) {
    return one.loaded().isPresent()
        && one.texts().mentions().stream()
            .filter(Mention::defines)
            .anyMatch(m -> m.name().equals(name));
  }

  private String named(List<WholeCase> cases) {
    FileNames names = new FileNames(folder);
    return cases.stream()
        .flatMap(c -> c.loaded().stream())
        .map(c -> "`" + names.of(c.folder()) + "`")
        .collect(Collectors.joining(", "));
  }
}
