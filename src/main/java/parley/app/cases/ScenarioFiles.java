package parley.app.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.app.context.WrongInput;
import parley.app.files.CaseLinks;
import parley.app.files.FileNames;
import parley.app.files.FolderWalk;
import parley.app.files.Leftovers;
import parley.app.files.TextFiles;
import parley.app.files.TextFiles.Kind;
import parley.diagnostic.Problems;

/** Finds the files that the user means by files and folders on the command line. */
public final class ScenarioFiles {
  private static final String SCENARIOS = "scenarios";
  private static final String RULES = "rules";
  private static final int CHOICES_MAX = 8;
  private static final int HEAD_MAX = 20_000;

  private final Path folder;
  private final FileNames names;
  private final CaseLinks links;

  /** For a user who is in the given folder. */
  public ScenarioFiles(Path folder) {
    this(folder, new CaseLinks(folder));
  }

  /** For a user who is in the given folder; tells of what the user has named. */
  public ScenarioFiles(Path folder, CaseLinks links) {
    this.links = links;
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
    Path path = found(word);
    links.named(path);
    return path;
  }

  private Path found(String word) {
    if (word.isBlank()) {
      throw new WrongInput(
          "an empty name is not a file", "write `.` for the folder that you are in");
    }
    Path path = FileNames.named(folder, word);
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Optional<String> help = new TextFiles(names, new Problems()).nearest(path);
      throw new WrongInput("there is no file or folder `" + names.of(path) + "`", help);
    }
    return path;
  }

  /** {@return the scenario that a word means: a file, or the only one in a folder} */
  public Path scenario(String word) throws IOException {
    return only("scenario", word, scenarios(existing(word)));
  }

  /** {@return the folder of the rules that a word means: that folder, or the only one below it} */
  public Path rules(String word) throws IOException {
    Path path = existing(word);
    if (isOfRules(path)) {
      return path.resolveSibling("");
    }
    List<Path> found = cases(Files.isDirectory(path.resolve(RULES)) ? path.resolve(RULES) : path);
    if (found.isEmpty() && isRegister(path)) {
      throw new WrongInput(
          "`" + names.of(path) + "` is a register, not rules",
          "name the folder of the rules whose agenda names this register");
    }
    return found.isEmpty() ? path : only("case", word, found);
  }

  private Path only(String what, String word, List<Path> found) {
    if (found.size() > 1) {
      String some =
          found.stream()
              .limit(CHOICES_MAX)
              .map(f -> "`" + names.of(f) + "`")
              .collect(Collectors.joining(", "));
      throw new WrongInput(
          "`" + word + "` holds " + found.size() + " " + what + "s, and one is needed",
          "name one: " + some + (found.size() > CHOICES_MAX ? " …" : ""));
    }
    return found.get(0);
  }

  private static boolean isOfRules(Path path) {
    return !Files.isDirectory(path)
        && (Kind.RULES.fits(path) || path.endsWith(FileNames.AGENDA))
        && Files.isRegularFile(path.resolveSibling(FileNames.AGENDA));
  }

  /** Refuses what is no scenario, and no folder that may hold some. */
  private void refuseOthers(Path path) throws IOException {
    Path parent = path.resolveSibling("");
    if (Files.isRegularFile(path.resolve(FileNames.AGENDA))) {
      List<Path> beside = beside(path);
      refuse(
          path,
          "a folder of rules",
          beside.isEmpty()
              ? "name a scenario, or check the rules: `parley check " + names.of(path) + "`"
              : "name a scenario of it, such as `" + names.of(beside.get(0)) + "`");
    } else if (Kind.RULES.fits(path) && !Files.isDirectory(path)) {
      refuse(path, "a rule file", "`parley check " + names.of(parent) + "` checks its folder");
    } else if (path.endsWith(FileNames.AGENDA)) {
      refuse(path, "an agenda", "`parley check " + names.of(parent) + "` checks its folder");
    } else if (isArticle(path)) {
      refuse(
          path,
          "an article of a register",
          "`parley check` reads it with the rules whose agenda names its folder");
    }
  }

  private void refuse(Path path, String what, String help) {
    String message = "`" + names.of(path) + "` is " + what + ", not a scenario";
    throw new WrongInput(message, help);
  }

  private boolean isRegister(Path folder) throws IOException {
    for (Path file : below(folder)) {
      if (isArticle(file)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a file has the key of an article and not that of a scenario} */
  private static boolean isArticle(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Kind.YAML.fits(file) || !Files.isReadable(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD_MAX), StandardCharsets.UTF_8);
      return head.lines().anyMatch(l -> l.startsWith("article:"))
          && head.lines().noneMatch(l -> l.startsWith("scenario:"));
    }
  }

  /** {@return scenario files: files as named, of folders every *.yaml and *.yml below, sorted} */
  public List<Path> scenarios(List<String> words) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String word : words) {
      all.addAll(scenarios(existing(word)));
    }
    return List.copyOf(new LinkedHashSet<>(all));
  }

  /**
   * {@return the scenarios that another file means by a path, which says nothing of what the user
   * trusts}
   */
  public List<Path> scenariosNamedIn(Path file, String path) throws IOException {
    return scenarios(namedIn(file, path));
  }

  /** {@return what a path in a file leads to, which the user has not named} */
  Path namedIn(Path file, String path) {
    Path base = file.toAbsolutePath().normalize().resolveSibling("");
    return found(FileNames.resolve(base, path).toString());
  }

  /** {@return the folders among words; every scenario below one is meant, a new one too} */
  public List<Path> folders(List<String> words) {
    return words.stream()
        .map(this::existing)
        .filter(Files::isDirectory)
        .map(ScenarioFiles::ofScenarios)
        .toList();
  }

  private static Path ofScenarios(Path folder) {
    Path own = folder.resolve(SCENARIOS);
    return Files.isDirectory(own) ? own : folder;
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
          "name a folder with an agenda.yaml, or a scenario");
    }
    return targets;
  }

  private void add(Path path, Targets targets) throws IOException {
    if (Files.isRegularFile(path.resolve(FileNames.AGENDA))) {
      targets.rules().add(path);
    } else if (isOfRules(path)) {
      targets.rules().add(path.resolveSibling(""));
    } else if (!Files.isDirectory(path)) {
      refuseOthers(path);
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
    refuseOthers(path);
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> found = new ArrayList<>();
    boolean hasArticles = false;
    for (Path file : below(ofScenarios(path))) {
      boolean isOther = file.endsWith(FileNames.AGENDA) || file.endsWith(FileNames.SETTINGS);
      boolean isArticle = isArticle(file);
      hasArticles |= isArticle;
      if (!isOther && !isArticle) {
        found.add(file);
      }
    }
    if (found.isEmpty() && !cases(path).isEmpty()) {
      refuse(path, "a folder of rules", "name a scenario or a folder of some, as `scenarios`");
    } else if (found.isEmpty() && hasArticles) {
      refuse(path, "a register", "name a scenario or a folder of some, as `scenarios`");
    } else if (found.isEmpty()) {
      String message = "there is no scenario (*.yaml) in `" + names.of(path) + "`";
      throw new WrongInput(message);
    }
    return List.copyOf(found);
  }

  private List<Path> cases(Path rules) throws IOException {
    return FolderWalk.files(rules, links).stream()
        .filter(f -> f.endsWith(FileNames.AGENDA))
        .map(f -> f.resolveSibling(""))
        .toList();
  }

  private List<Path> below(Path folder) throws IOException {
    return FolderWalk.files(folder, links).stream()
        .filter(f -> Kind.YAML.fits(f) && !Leftovers.isLeft(f))
        .toList();
  }
}
