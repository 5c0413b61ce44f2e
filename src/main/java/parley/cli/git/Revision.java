package parley.cli.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.cli.context.WrongInput;

/** One revision of the repository in which the user is. */
public final class Revision {
  private static final Pattern LINES = Pattern.compile("\\R");
  private static final char NUL = '\0';

  private final Git git;
  private final String name;
  private final String commit;
  private final Path top;

  private Revision(Git git, String name, String commit, Path top) {
    this.git = git;
    this.name = name;
    this.commit = commit;
    this.top = top;
  }

  /** {@return the revision of this name; {@link WrongInput} if there is no git or none such} */
  public static Revision of(Path folder, String name) throws IOException {
    Git git = new Git(folder);
    Git.Said top = git.run("rev-parse", "--show-toplevel");
    if (!top.ok()) {
      throw new WrongInput(
          "`" + name + "` names a git revision, but git says: " + first(top.err()),
          Optional.of("name a folder, or stand in the repository's working tree"));
    }
    Git.Said commit =
        git.run("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
    if (!commit.ok()) {
      throw new WrongInput(
          "there is no git revision `" + name + "` here",
          Optional.of("`git log --oneline` lists revisions"));
    }
    return new Revision(git, name, commit.text(), Path.of(top.text()));
  }

  /** {@return the working tree's folder} */
  public Path top() {
    return top;
  }

  /** {@return as the user named it} */
  public String name() {
    return name;
  }

  /** {@return the paths of all folders, from the working tree's} */
  public List<String> folders() throws IOException {
    return LINES
        .splitAsStream(git.run("ls-tree", "-r", "-d", "--full-tree", "--name-only", commit).text())
        .toList();
  }

  /**
   * Writes a folder's files of this revision as they were committed; links are left out.
   *
   * @param path relative to the working tree's folder
   * @param into stands for the working tree's folder
   * @return whether the revision has files there
   */
  public boolean extract(Path path, Path into) throws IOException {
    String asked = path.toString().replace('\\', '/');
    Git.Said listed =
        asked.isEmpty()
            ? git.run("ls-tree", "-r", "-z", "--full-tree", commit)
            : git.run("ls-tree", "-r", "-z", "--full-tree", commit, "--", asked);
    if (!listed.ok()) {
      throw new IOException("git cannot list " + name + ": " + first(listed.err()));
    }
    List<String> entries = entries(new String(listed.out(), StandardCharsets.UTF_8));
    for (String entry : entries) {
      write(entry, into);
    }
    return !entries.isEmpty();
  }

  private static List<String> entries(String listed) {
    List<String> entries = new ArrayList<>();
    int from = 0;
    for (int to = listed.indexOf(NUL); to >= 0; to = listed.indexOf(NUL, from)) {
      String entry = listed.substring(from, to);
      if (entry.startsWith("100")) { // a regular file: neither a link nor another repository
        entries.add(entry);
      }
      from = to + 1;
    }
    return entries;
  }

  /** An entry reads {@code 100644 blob <hash>\t<path>}. */
  private void write(String entry, Path into) throws IOException {
    int tab = entry.indexOf('\t');
    String hash = entry.substring(entry.lastIndexOf(' ', tab) + 1, tab);
    Path file = into.resolve(entry.substring(tab + 1)).normalize();
    Git.Said content = git.run("cat-file", "blob", hash);
    if (!content.ok()) {
      throw new IOException("git cannot read " + entry + ": " + first(content.err()));
    }
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(into));
    Files.write(file, content.out());
  }

  private static String first(String message) {
    return LINES.split(message, 2)[0];
  }
}
