package parley.app.diff;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.cases.CaseLoader;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioFiles;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.app.git.Revision;
import parley.app.words.ProblemReport;

/** Cases named by a folder or by a git revision, which is read into memory. */
public final class CaseVersions {
  private final Path folder;
  private final List<CaseLoader> loaders = new ArrayList<>();

  /** For a user who is in the given folder. */
  public CaseVersions(Path folder) {
    this.folder = folder;
  }

  /**
   * {@return the case that a word means; empty, with errors, if it has some}
   *
   * @param word a folder, or {@code REVISION:FOLDER} or {@code :FOLDER} as git writes it
   */
  public Optional<CaseVersion> read(String word) throws IOException {
    int colon = word.indexOf(':');
    if (colon < 0 || exists(word)) {
      boolean isAbsolute = Path.of(word).isAbsolute();
      CaseLoader loader = loader(isAbsolute ? new FileNames(folder) : FileNames.from(folder));
      return version(loader, new ScenarioFiles(folder, loader.links()).rules(word));
    }
    return read(word.substring(0, colon), word.substring(colon + 1));
  }

  /** {@return the scenarios beside a case that is read from the disk and that have no errors} */
  List<LoadedScenario> scenarios(LoadedCase one) throws IOException {
    if (!one.folder().getFileSystem().equals(folder.getFileSystem())) {
      return List.of();
    }
    CaseLoader loader = CaseLoader.leavingRefused(folder);
    List<LoadedScenario> found = new ArrayList<>();
    for (Path scenario : new ScenarioFiles(folder, loader.links()).beside(one.folder())) {
      loader.scenario(scenario).ifPresent(found::add);
    }
    return found;
  }

  public boolean hasErrors() {
    return loaders.stream().anyMatch(l -> l.problems().hasErrors());
  }

  /** Tells every problem of the cases read. */
  public void report(PrintWriter err) throws IOException {
    for (CaseLoader loader : loaders) {
      ProblemReport.text(err, loader.problems().sorted(), loader.sources());
    }
  }

  private static Optional<CaseVersion> version(CaseLoader loader, Path rules) {
    return loader.rules(rules).map(r -> new CaseVersion(r, loader.severities(r)));
  }

  private Optional<CaseVersion> read(String name, String path) throws IOException {
    try (Revision revision = Revision.of(folder, name)) {
      RevisionFolder there = new RevisionFolder(revision);
      Path rules = there.rules(inRepository(revision, path));
      return version(loader(new FileNames(there.top(), name + ":")), rules);
    }
  }

  /** As git reads it: from the repository's top, or from here if it starts with a dot. */
  private Path inRepository(Revision revision, String path) throws IOException {
    try {
      boolean fromHere = path.equals(".") || path.startsWith("./") || path.startsWith("../");
      Path base = fromHere ? folder.toRealPath() : revision.top();
      return revision.top().relativize(base.resolve(path).normalize());
    } catch (InvalidPathException e) {
      throw new WrongInput("`" + path + "` is not a valid path: " + e.getReason());
    }
  }

  private CaseLoader loader(FileNames names) {
    CaseLoader loader = new CaseLoader(names);
    loaders.add(loader);
    return loader;
  }

  private boolean exists(String word) {
    try {
      return Files.exists(folder.resolve(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
