package parley.app.git;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.app.context.WrongInput;
import parley.app.files.MemoryFiles;
import parley.app.files.MemoryFiles.Content;

/** One revision of the repository in which the user is, or what is staged in its index. */
public final class Revision implements Closeable {
  private static final Pattern LINES = Pattern.compile("\\R");

  private final Repository repository;
  private final Git git;
  private final String name;
  private final String commit;

  private Revision(Repository repository, String name, String commit) {
    this.repository = repository;
    this.git = repository.git();
    this.name = name;
    this.commit = commit;
  }

  /**
   * {@return the revision of this name, the index if it is empty; {@link WrongInput} if there is no
   * git or none such}
   */
  public static Revision of(Path folder, String name) throws IOException {
    Optional<Repository> around = Repository.around(folder);
    if (around.isEmpty()) {
      throw new WrongInput(
          "`" + name + "` names a git revision, but this folder is not in a git repository",
          "name a folder, or run this inside the repository");
    }
    Repository repository = around.get();
    if (name.isEmpty()) {
      return new Revision(repository, name, "");
    }
    Git.Said commit =
        repository
            .git()
            .run("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
    if (!commit.ok()) {
      repository.close();
      throw new WrongInput(
          "there is no git revision `" + name + "` here", "`git log --oneline` lists revisions");
    }
    return new Revision(repository, name, commit.text());
  }

  @Override
  public void close() throws IOException {
    repository.close();
  }

  /** {@return the working tree's folder} */
  public Path top() {
    return repository.top();
  }

  /** {@return as the user named it} */
  public String name() {
    return name;
  }

  /** {@return the paths of all folders, from the working tree's} */
  public List<String> folders() throws IOException {
    return commit.isEmpty()
        ? List.of()
        : LINES
            .splitAsStream(
                git.run("ls-tree", "-r", "-d", "--full-tree", "--name-only", commit).text())
            .toList();
  }

  /**
   * Reads a folder's files of this revision as they were committed; a link to another file of the
   * revision stands for that.
   *
   * @param path relative to the working tree's folder
   * @param into takes them, where they lie in the working tree
   * @return whether the revision has files there; {@link WrongInput}, and nothing is read, if the
   *     name of one does not lie plainly below that folder, or a link leads elsewhere
   */
  public boolean read(Path path, MemoryFiles into) throws IOException {
    List<TreeEntry> listed = listed(path.toString().replace('\\', '/'));
    Blobs blobs = new Blobs(git, name);
    List<TreeEntry> files = new ArrayList<>(listed.stream().filter(TreeEntry::isFile).toList());
    files.addAll(new TreeLinks(blobs, name, this::listed).followed(listed));
    List<Content> contents = blobs.read(files);
    for (int i = 0; i < files.size(); i++) {
      into.add(top().resolve(files.get(i).path()), contents.get(i));
    }
    return !files.isEmpty();
  }

  private List<TreeEntry> listed(String asked) throws IOException {
    List<String> words = new ArrayList<>();
    words.addAll(
        commit.isEmpty()
            ? List.of("--literal-pathspecs", "ls-files", "--stage", "-z")
            : List.of("ls-tree", "-r", "-z", "--full-tree", commit));
    words.addAll(asked.isEmpty() ? List.of() : List.of("--", asked));
    Git.Said listed = git.run(words.toArray(String[]::new));
    if (!listed.ok()) {
      throw new IOException("git cannot list " + name + ": " + listed.reason());
    }
    List<TreeEntry> entries = TreeEntry.all(new String(listed.out(), StandardCharsets.UTF_8));
    Set<String> paths = new HashSet<>();
    for (TreeEntry entry : entries) {
      if (!entry.isPlain() || !paths.add(entry.path())) {
        throw new WrongInput(
            "`" + name + "` holds a file with the path `" + entry.path() + "`: nothing is read",
            "its path must lie below the folder, in plain names, and be there once");
      }
    }
    return entries;
  }
}
