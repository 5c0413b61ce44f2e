package parley.app.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.app.context.WrongInput;

/** What git knows of the files of a folder. */
public record GitChanges(Path folder) {
  /**
   * {@return the files of the repository that differ from a revision, new and deleted ones too;
   * absolute}
   */
  public Set<Path> since(String revision) throws IOException {
    Optional<Repository> around = Repository.around(folder);
    if (around.isEmpty()) {
      throw wrong(
          "`--changed-since` needs git, but this folder is not in a git repository",
          "leave the option out to run everything");
    }
    try (Repository repository = around.get()) {
      return since(repository.git(), repository.top(), revision);
    }
  }

  private static Set<Path> since(Git git, Path root, String revision) throws IOException {
    Git.Said commit =
        git.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (!commit.ok()) {
      throw wrong("unknown revision `" + revision + "`", "`git log --oneline` lists them");
    }
    Set<Path> changed = new LinkedHashSet<>();
    String id = commit.text().strip();
    // git would start another one in each submodule, which has a configuration of its own
    Git.Said differing =
        git.run(
            "diff",
            "--name-only",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=all",
            "-z",
            id,
            "--");
    Git.Said added = git.run("ls-files", "--others", "--exclude-standard", "-z");
    for (Git.Said answer : List.of(differing, added)) {
      if (!answer.ok()) {
        throw new IOException("git failed: " + answer.reason());
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
    return new WrongInput(message, help);
  }
}
