package parley.app.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.cases.ScenarioFiles;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.app.files.MemoryFiles;
import parley.app.files.MemoryFiles.Content;
import parley.app.files.TextFiles;
import parley.app.files.TextFiles.Kind;
import parley.app.git.Revision;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.scenario.AgendaFile;
import parley.scenario.AgendaReader;
import parley.scenario.FileReference;

/**
 * The rules of a git revision, read into memory together with their register, where they lie in the
 * working tree. A register outside the repository is read as it is today.
 */
final class RevisionFolder {
  private static final int ARTICLE_MAX = 8_000_000;

  private final Revision revision;
  private final MemoryFiles files;

  RevisionFolder(Revision revision) {
    this.revision = revision;
    files = new MemoryFiles(revision.top());
  }

  /** {@return what stands for the working tree} */
  Path top() {
    return files.path(revision.top());
  }

  /** {@return the folder of the rules; {@link WrongInput} if the revision has none there} */
  Path rules(Path path) throws IOException {
    if (path.startsWith("..") || !revision.read(path, files)) {
      throw new WrongInput(
          (revision.name().isEmpty() ? "the index" : "revision `" + revision.name() + "`")
              + " has no folder `"
              + path
              + "`",
          Nearest.help(path.toString(), revision.folders()));
    }
    Path folder = new ScenarioFiles(top()).rules(top().resolve(path.toString()).toString());
    Optional<Path> register = register(folder);
    if (register.isPresent()) {
      readRegister(revision.top().resolve(register.get().toString()));
    }
    return folder;
  }

  /** {@return where the register of the rules lies, if their agenda names one} */
  private static Optional<Path> register(Path folder) {
    Problems unheeded = new Problems(); // whoever reads the case reports them
    TextFiles texts = new TextFiles(new FileNames(folder), unheeded);
    return texts
        .read(folder.resolve(FileNames.AGENDA), Kind.YAML, Optional.empty())
        .flatMap(s -> AgendaReader.read(s, unheeded))
        .flatMap(AgendaFile::register)
        .map(FileReference::path)
        .map(p -> FileNames.resolve(folder, p));
  }

  private void readRegister(Path register) throws IOException {
    if (register.startsWith(revision.top())) {
      boolean unused = revision.read(revision.top().relativize(register), files);
    } else if (Files.isDirectory(register)) {
      try (Stream<Path> articles = Files.list(register)) {
        for (Path article : articles.filter(Kind.YAML::fits).toList()) {
          addFromDisk(article);
        }
      }
    }
  }

  /** A link may lead anywhere, so none is followed. */
  private void addFromDisk(Path article) throws IOException {
    if (Files.isRegularFile(article, LinkOption.NOFOLLOW_LINKS)) {
      try (InputStream in = Files.newInputStream(article, LinkOption.NOFOLLOW_LINKS)) {
        byte[] bytes = in.readNBytes(ARTICLE_MAX);
        files.add(article, new Content(bytes, bytes.length));
      }
    }
  }
}
