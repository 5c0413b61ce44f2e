package parley.cli.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.cli.context.WrongInput;
import parley.cli.files.FileNames;
import parley.cli.files.TextFiles;
import parley.diagnostic.Problems;

/** Finds the files that the user means by files and folders on the command line. */
public final class ScenarioFiles {
  private static final String SCENARIOS = "scenarios";
  private static final String RULES = "rules";

  private final Path folder;
  private final FileNames names;

  /** For a user who is in the given folder. */
  public ScenarioFiles(Path folder) {
    this.folder = folder;
    this.names = new FileNames(folder);
  }

  /**
   * What is to be checked.
   *
   * @param rules folders with an agenda
   * @param scenarios files
   */
  public record Targets(Set<Path> rules, Set<Path> scenarios) {}

  /** {@return what a word means; {@link WrongInput} if there is nothing of that name} */
  public Path existing(String word) {
    try {
      Path path = FileNames.resolve(folder, word);
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        Optional<String> help = new TextFiles(names, new Problems()).nearest(path);
        throw new WrongInput("there is no file or folder `" + names.of(path) + "`", help);
      }
      return path;
    } catch (InvalidPathException e) {
      throw new WrongInput("`" + word + "` is no path: " + e.getReason(), Optional.empty());
    }
  }

  /** {@return scenario files: files as named, of folders every *.yaml below, sorted} */
  public List<Path> scenarios(List<String> words) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String word : words) {
      all.addAll(scenarios(existing(word)));
    }
    return List.copyOf(new LinkedHashSet<>(all));
  }

  /** {@return the scenarios of the case whose rules lie in a folder of the usual layout} */
  public List<Path> beside(Path rules) throws IOException {
    Path parent = rules.resolve("../..").normalize();
    Path beside = parent.resolve(SCENARIOS).resolve(String.valueOf(rules.getFileName()));
    return Files.isDirectory(beside) ? below(beside) : List.of();
  }

  /** {@return the rules and scenarios that are meant; without words, those of the folder} */
  public Targets targets(List<String> words) throws IOException {
    Targets targets = new Targets(new LinkedHashSet<>(), new LinkedHashSet<>());
    for (String word : words.isEmpty() ? List.of(".") : words) {
      add(existing(word), targets);
    }
    if (targets.rules().isEmpty() && targets.scenarios().isEmpty()) {
      throw new WrongInput(
          "nothing to check: neither rules nor scenarios are here",
          Optional.of("name a folder with an agenda.yaml, or a scenario"));
    }
    return targets;
  }

  private void add(Path path, Targets targets) throws IOException {
    if (Files.isRegularFile(path.resolve(CaseLoader.AGENDA))) {
      targets.rules().add(path);
    } else if (!Files.isDirectory(path)) {
      targets.scenarios().add(path);
    } else if (Files.isDirectory(path.resolve(RULES))
        || Files.isDirectory(path.resolve(SCENARIOS))) {
      targets.rules().addAll(cases(path.resolve(RULES)));
      targets.scenarios().addAll(below(path.resolve(SCENARIOS)));
    } else {
      List<Path> cases = cases(path);
      targets.rules().addAll(cases);
      targets.scenarios().addAll(cases.isEmpty() ? below(path) : List.of());
    }
  }

  private List<Path> scenarios(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    Path own = path.resolve(SCENARIOS);
    List<Path> found = below(Files.isDirectory(own) ? own : path);
    if (found.isEmpty()) {
      String message = "no scenario (*.yaml) lies in `" + names.of(path) + "`";
      throw new WrongInput(message, Optional.empty());
    }
    return found;
  }

  private static List<Path> cases(Path rules) throws IOException {
    return walk(rules).stream()
        .filter(f -> f.endsWith(CaseLoader.AGENDA))
        .map(f -> f.resolveSibling(""))
        .toList();
  }

  private static List<Path> below(Path folder) throws IOException {
    return walk(folder).stream().filter(f -> f.toString().endsWith(".yaml")).toList();
  }

  private static List<Path> walk(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> !Files.isDirectory(f)).sorted().toList();
    }
  }
}
