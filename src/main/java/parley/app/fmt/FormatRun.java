package parley.app.fmt;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.app.cases.ScenarioFiles;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.app.files.FolderWalk;
import parley.app.files.Leftovers;
import parley.app.files.Rewriting;
import parley.app.files.TextFiles;
import parley.app.files.TextFiles.Kind;
import parley.app.words.ProblemReport;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.rules.format.Form;
import parley.rules.format.RuleFormatter;
import parley.scenario.AgendaReader;

/** Reads rule files, lays them out, and writes those that change. */
public final class FormatRun {
  /** Stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Path folder;
  private final Problems problems;
  private final TextFiles files;
  private final Form form;
  private final Map<Path, Optional<String>> packages = new HashMap<>();

  /**
   * For a user who is in the given folder.
   *
   * @param problems receives all errors of the files
   */
  public FormatRun(Path folder, Form form, Problems problems) {
    this.folder = folder;
    this.form = form;
    this.problems = problems;
    this.files = new TextFiles(new FileNames(folder), problems);
  }

  /**
   * A file before and after.
   *
   * @param text as it is to be
   */
  public record Formatted(Path file, String name, String before, String text) {
    /** {@return whether its layout is another} */
    public boolean changed() {
      return !before.equals(text);
    }
  }

  /** {@return the files that words name, those of the folder without words; errors left out} */
  public List<Formatted> files(List<String> words) throws IOException {
    ScenarioFiles finder = new ScenarioFiles(folder, files.links());
    Set<Path> found = new LinkedHashSet<>();
    for (String word : words.isEmpty() ? List.of(".") : words) {
      found.addAll(below(finder.existing(word)));
    }
    if (found.isEmpty()) {
      throw new WrongInput(
          "nothing to format: there are no rule files (*.drl) here",
          "name a rule file or a folder with some below");
    }
    List<Formatted> formatted = new ArrayList<>();
    for (Path file : found) {
      files
          .read(file, Kind.RULES, Optional.empty())
          .flatMap(s -> format(file, s))
          .ifPresent(formatted::add);
    }
    return formatted;
  }

  private List<Path> below(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      if (!Kind.RULES.fits(path)) {
        throw new WrongInput(
            "`" + path.getFileName() + "` is not a rule file", "rule files end in .drl");
      }
      return List.of(path);
    }
    return FolderWalk.files(path, files.links()).stream()
        .filter(f -> Kind.RULES.fits(f) && !Leftovers.isLeft(f) && Files.isRegularFile(f))
        .toList();
  }

  /** {@return what comes in; none, with errors, if it is no rule file} */
  public List<Formatted> standardInput(InputStream in) throws IOException {
    Path name = folder.resolve("standard-input.drl");
    return files.read(in, "standard input", Kind.RULES).flatMap(s -> format(name, s)).stream()
        .toList();
  }

  private Optional<Formatted> format(Path file, Source source) {
    return RuleFormatter.format(source, form, casePackage(file), problems)
        .map(text -> source.text().contains("\r\n") ? text.replace("\n", "\r\n") : text)
        .map(text -> new Formatted(file, source.name(), source.text(), text));
  }

  /** {@return what the packages of a file's case begin with, by the agenda beside it} */
  private Optional<String> casePackage(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(this.folder);
    return packages.computeIfAbsent(folder, this::packageOf);
  }

  private Optional<String> packageOf(Path folder) {
    Path agenda = folder.resolve(FileNames.AGENDA);
    Problems unheard = new Problems();
    return Files.isRegularFile(agenda)
        ? new TextFiles(new FileNames(this.folder), unheard)
            .read(agenda, Kind.YAML, Optional.empty())
            .flatMap(s -> AgendaReader.read(s, unheard))
            .filter(a -> !unheard.hasErrors())
            .map(a -> a.agenda().packageName())
        : Optional.empty();
  }

  /** Writes the files that change, or none if one of them cannot be written. */
  public void write(List<Formatted> all) throws IOException {
    Rewriting.write(
        all.stream()
            .filter(Formatted::changed)
            .map(f -> new Rewriting.Replacement(f.file(), f.name(), f.before(), f.text()))
            .toList());
  }

  /** {@return the exit code for errors of the files, each of which it tells} */
  public int tellProblems(PrintWriter err) throws IOException {
    ProblemReport.text(err, problems.sorted(), files.sources());
    return ExitCode.WRONG_INPUT.number();
  }
}
