package parley.app.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.cases.ScenarioFiles;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.app.files.TextFiles;
import parley.app.files.TextFiles.Kind;
import parley.app.git.Revision;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.scenario.AgendaFile;
import parley.scenario.AgendaReader;
import parley.scenario.FileReference;

/**
 * The rules of a git revision, written into a temporary folder together with their register.
 *
 * <p>The temporary folder mirrors the disk from its root, so that a register outside the repository
 * is found where the agenda says; such a one is read as it is today.
 */
final class RevisionFolder {
  private final Revision revision;
  private final Path temporary;

  RevisionFolder(Revision revision, Path temporary) {
    this.revision = revision;
    this.temporary = temporary;
  }

  /** {@return the temporary folder's part that stands for the repository} */
  Path top() {
    return mirrored(revision.top());
  }

  /** {@return the folder of the rules; {@link WrongInput} if the revision has none there} */
  Path rules(Path path) throws IOException {
    if (path.startsWith("..") || !revision.extract(path, top())) {
      throw new WrongInput(
          "revision `" + revision.name() + "` has no folder `" + path + "`",
          Nearest.help(path.toString(), revision.folders()));
    }
    Path folder = new ScenarioFiles(top()).rules(top().resolve(path).toString());
    Path original = revision.top().resolve(top().relativize(folder).toString());
    Optional<Path> register = register(original, folder);
    if (register.isPresent()) {
      extractRegister(register.get());
    }
    return folder;
  }

  /** {@return where the register of the rules lies on the disk, if their agenda names one} */
  private static Optional<Path> register(Path original, Path folder) {
    Problems unheeded = new Problems(); // whoever reads the case reports them
    TextFiles files = new TextFiles(new FileNames(folder), unheeded);
    return files
        .read(folder.resolve("agenda.yaml"), Kind.YAML, Optional.empty())
        .flatMap(s -> AgendaReader.read(s, unheeded))
        .flatMap(AgendaFile::register)
        .map(FileReference::path)
        .map(p -> FileNames.resolve(original, p));
  }

  private void extractRegister(Path register) throws IOException {
    if (register.startsWith(revision.top())) {
      boolean unused = revision.extract(revision.top().relativize(register), top());
    } else if (Files.isDirectory(register)) {
      Path copy = Files.createDirectories(mirrored(register));
      try (Stream<Path> articles = Files.list(register)) {
        for (Path article : articles.filter(Kind.YAML::fits).toList()) {
          Files.copy(article, copy.resolve(article.getFileName()));
        }
      }
    }
  }

  private Path mirrored(Path path) {
    Path root = Optional.ofNullable(path.getRoot()).orElseThrow();
    return temporary.resolve(root.relativize(path).toString());
  }
}
