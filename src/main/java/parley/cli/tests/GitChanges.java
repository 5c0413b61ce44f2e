package parley.cli.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.cli.context.WrongInput;
import parley.cli.git.Git;

/** What git knows of the files of a folder. */
public final class GitChanges {
  private final Git git;

  public GitChanges(Path folder) {
    this.git = new Git(folder);
  }

  /**
   * {@return the files of the repository that differ from a revision, new and deleted ones too;
   * absolute}
   */
  public Set<Path> since(String revision) throws IOException {
    Git.Said top = git.run("rev-parse", "--show-toplevel");
    if (!top.ok()) {
      throw wrong(
          "`--changed-since` asks git, and this folder is in no repository of it",
          "leave the option out to run everything");
    }
    Git.Said commit =
        git.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (!commit.ok()) {
      throw wrong("unknown revision `" + revision + "`", "`git log --oneline` lists them");
    }
    Path root = Path.of(top.text().strip());
    Set<Path> changed = new LinkedHashSet<>();
    String id = commit.text().strip();
    Git.Said differing =
        git.run("-C", root.toString(), "diff", "--name-only", "--no-renames", "-z", id, "--");
    Git.Said added =
        git.run("-C", root.toString(), "ls-files", "--others", "--exclude-standard", "-z");
    for (Git.Said answer : List.of(differing, added)) {
      if (!answer.ok()) {
        throw new IOException("git failed: " + answer.err());
      }
      for (String name : answer.text().split("\0", -1)) {
        if (!name.isEmpty()) {
          changed.add(root.resolve(name));
        }
      }
    }
    return changed;
  }

  private static WrongInput wrong(String message, String help) {
    return new WrongInput(message, Optional.of(help));
  }
}
