package parley.app.cases;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.app.files.CaseLinks;
import parley.app.files.FileNames;
import parley.app.files.FileScope;
import parley.app.files.TextFiles;
import parley.app.files.TextFiles.Kind;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Severities;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.model.RuleSet;
import parley.scenario.FileReference;
import parley.scenario.Scenario;
import parley.scenario.ScenarioFile;
import parley.scenario.ScenarioReader;
import parley.scenario.plan.PlanReader;
import parley.scenario.plan.SweepPlan;
import parley.scenario.settings.SettingsReader;

/**
 * Follows files from a scenario to its rules, agenda and register. Reads each case once, and
 * collects the problems of all files instead of stopping at the first.
 */
public final class CaseLoader {

  private final Problems problems = new Problems();
  private final boolean leavesRefused;
  private final Map<Path, ScenarioFile> refused = new LinkedHashMap<>();
  private final StrayFiles stray;
  private final TextFiles files;
  private final CaseReader reader;
  private final Map<Path, Optional<LoadedCase>> cases = new LinkedHashMap<>();
  private final Map<Path, Optional<LoadedScenario>> scenarios = new LinkedHashMap<>();

  /** Reads for a user who is in the given folder. */
  public CaseLoader(Path folder) {
    this(new FileNames(folder));
  }

  /** Reads for a user to whom files are named so. */
  public CaseLoader(FileNames names) {
    this(names, new CaseLinks(names.folder()), FileScope.everywhere(), false);
  }

  private CaseLoader(FileNames names, CaseLinks links, FileScope scope, boolean leavesRefused) {
    this.leavesRefused = leavesRefused;
    files = new TextFiles(names, problems, links, scope);
    stray = new StrayFiles(names, problems);
    reader = new CaseReader(files, stray, problems);
  }

  /** {@return a loader that reports no error of a scenario that expects to be refused} */
  public static CaseLoader leavingRefused(Path folder) {
    return leavingRefused(folder, FileScope.everywhere());
  }

  /** {@return one that reads no further than the scope, and the texts that an editor shows} */
  public static CaseLoader leavingRefused(Path folder, FileScope scope) {
    return new CaseLoader(new FileNames(folder), new CaseLinks(folder), scope, true);
  }

  /**
   * {@return a loader for what has changed meanwhile: it takes over the sound cases and scenarios
   * that rest on none of some files, and reads all else again}
   *
   * @param changed absolute, without links
   */
  public CaseLoader after(Set<Path> changed) {
    CaseLoader next = new CaseLoader(files.names(), files.links(), files.scope(), leavesRefused);
    cases.forEach(
        (folder, one) -> {
          if (one.filter(c -> c.isSound() && !c.restsOn(changed)).isPresent()) {
            next.cases.put(folder, one);
          }
        });
    scenarios.forEach(
        (file, one) -> {
          boolean isSame = !changed.contains(file) && one.filter(next::hasCaseOf).isPresent();
          if (isSame) {
            next.scenarios.put(file, one);
          }
        });
    return next;
  }

  /** A file of rules that a what-if adds may have changed, so such a scenario is read again. */
  private boolean hasCaseOf(LoadedScenario scenario) {
    return scenario.extended().isEmpty() && cases.containsValue(Optional.of(scenario.rules()));
  }

  /** {@return what it knows of links; whoever finds files for it says which the user named} */
  public CaseLinks links() {
    return files.links();
  }

  public Problems problems() {
    return problems;
  }

  /** {@return the scenarios that expect to be refused, as far as they have been left alone} */
  public Map<Path, ScenarioFile> refused() {
    return Collections.unmodifiableMap(refused);
  }

  /** {@return what has been read so far} */
  public List<Source> sources() {
    return files.sources();
  }

  /** {@return the folders of all files that were to be read so far, without links} */
  public Set<Path> folders() {
    return files.folders();
  }

  /** {@return a scenario and its case; empty, with errors, if either has some} */
  public Optional<LoadedScenario> scenario(Path file) {
    Path key = FileNames.real(file);
    Optional<LoadedScenario> known = scenarios.get(key);
    if (known == null) {
      known =
          files
              .readAround(file, Kind.YAML, Optional.empty())
              .flatMap(s -> scenarioFile(file, s))
              .flatMap(f -> scenario(file, f));
      scenarios.put(key, known);
    }
    return known;
  }

  /** {@return a plan; empty, with errors, if it has some} */
  public Optional<SweepPlan> plan(Path file) {
    return files.read(file, Kind.YAML, Optional.empty()).flatMap(s -> PlanReader.read(s, problems));
  }

  /** {@return the plans that lie beside the folders of rules and scenarios} */
  List<Source> plans(Path rules) {
    TextFiles quiet = new TextFiles(files.names(), new Problems(), files.links(), files.scope());
    return PlanFiles.beside(rules, quiet);
  }

  /** {@return the scenario as written; empty, with errors or for a reason, if it stops here} */
  private Optional<ScenarioFile> scenarioFile(Path file, Source source) {
    Problems found = new Problems();
    Optional<ScenarioFile> read = ScenarioReader.read(source, found);
    if (leavesRefused && read.filter(f -> !f.expectedErrors().isEmpty()).isPresent()) {
      refused.put(file, read.get());
      return Optional.empty();
    }
    problems.addAll(found.sorted());
    return read;
  }

  /** {@return "12 files" or how many have been read} */
  public String read() {
    int count = files.sources().size();
    return count + (count == 1 ? " file" : " files");
  }

  /** {@return the cases read so far, those with errors in their rules too} */
  public List<LoadedCase> cases() {
    return cases.values().stream().flatMap(Optional::stream).toList();
  }

  /** {@return the scenarios read so far that are free of errors} */
  public List<LoadedScenario> scenarios() {
    return scenarios.values().stream().flatMap(Optional::stream).toList();
  }

  /** {@return the case whose rules lie in a folder; empty, with errors, if there is none} */
  public Optional<LoadedCase> rules(Path folder) {
    return rules(folder, Place.startOf(files.names().of(folder.resolve(FileNames.AGENDA))));
  }

  /** {@return what a case's authors say about findings: {@code parley.yaml} beside its rules} */
  public Severities severities(LoadedCase one) {
    Path file = one.folder().resolve(FileNames.SETTINGS);
    stray.settings(one.folder());
    return Files.exists(file)
        ? files
            .read(file, Kind.YAML, Optional.empty())
            .map(s -> SettingsReader.read(s, problems))
            .orElseGet(Severities::usual)
        : Severities.usual();
  }

  /**
   * {@return a sound case with one more file of rules; empty, with errors, if the file has some}
   */
  public Optional<LoadedCase> with(LoadedCase rules, Path file) {
    return files
        .read(file, Kind.RULES, Optional.empty())
        .map(more -> rules.with(more, problems))
        .filter(LoadedCase::isSound);
  }

  private Optional<LoadedScenario> scenario(Path file, ScenarioFile scenarioFile) {
    return reader
        .follow(file, scenarioFile.rules())
        .filter(folder -> isCase(file, scenarioFile.rules(), folder))
        .flatMap(folder -> rules(folder, scenarioFile.rules().place()))
        .flatMap(c -> scenario(file, scenarioFile, c));
  }

  /** Where the path leads to no case, it is told which ones there are near the scenario. */
  private boolean isCase(Path file, FileReference reference, Path folder) {
    Path agenda = folder.resolve(FileNames.AGENDA);
    boolean isFolder = Files.isDirectory(folder);
    boolean isOther = !isFolder && Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    if (files.exists(agenda) || isOther) {
      return true;
    }
    Optional<String> help = CaseFolders.help(file, reference.path(), files.scope());
    String message = "there is no `" + files.names().of(isFolder ? agenda : folder) + "`";
    help.ifPresent(h -> problems.error(Code.UNREADABLE, reference.place(), message, h));
    return help.isEmpty();
  }

  private Optional<LoadedScenario> scenario(
      Path file, ScenarioFile scenarioFile, LoadedCase rules) {
    Map<FileReference, LoadedCase> extended = new LinkedHashMap<>();
    for (FileReference with : scenarioFile.withFiles()) {
      extension(file, with, rules).ifPresent(e -> extended.put(with, e));
    }
    return resolve(scenarioFile, rules, extended).map(s -> new LoadedScenario(s, rules, extended));
  }

  private Optional<LoadedCase> extension(Path file, FileReference with, LoadedCase rules) {
    return reader
        .follow(file, with)
        .filter(path -> isRuleFile(path, with))
        .flatMap(path -> files.read(path, Kind.RULES, Optional.of(with.place())))
        .filter(more -> rules.isSound())
        .map(more -> rules.with(more, problems));
  }

  private boolean isRuleFile(Path path, FileReference with) {
    if (!Kind.RULES.fits(path)) {
      problems.error(
          Code.BAD_VALUE,
          with.place(),
          "`" + files.names().of(path) + "` is not a rule file",
          "rule files end in `.drl`");
    }
    return Kind.RULES.fits(path);
  }

  /** Where the case has errors, what may follow from them is left out. */
  private Optional<Scenario> resolve(
      ScenarioFile file, LoadedCase rules, Map<FileReference, LoadedCase> extended) {
    Map<FileReference, RuleSet> withs = new LinkedHashMap<>();
    extended.forEach((w, c) -> c.ruleSet().ifPresent(r -> withs.put(w, r)));
    RuleSet known =
        rules.ruleSet().orElseGet(() -> new RuleSet(rules.agenda(), List.of(), List.of()));
    Problems found = new Problems();
    Optional<Scenario> resolved = file.resolve(known, withs, rules.register(), found);
    rules.followUps().addOthers(found, problems);
    return resolved.filter(s -> rules.isSound() && withs.size() == file.withFiles().size());
  }

  private Optional<LoadedCase> rules(Path folder, Place namedAt) {
    Path key = FileNames.real(folder);
    Optional<LoadedCase> known = cases.get(key);
    if (known == null) {
      known = reader.read(folder, namedAt);
      cases.put(key, known);
    }
    return known;
  }
}
