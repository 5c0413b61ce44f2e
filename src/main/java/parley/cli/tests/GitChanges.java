package parley.cli.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.cli.context.WrongInput;

/** What git knows of the files of a folder. */
public final class GitChanges {
  private final Path folder;

  public GitChanges(Path folder) {
    this.folder = folder;
  }

  /**
   * {@return the files of the repository that differ from a revision, new and deleted ones too;
   * absolute}
   */
  public Set<Path> since(String revision) throws IOException {
    Answer top = git("rev-parse", "--show-toplevel");
    if (top.code() != 0) {
      throw wrong(
          "`--changed-since` asks git, and this folder is in no repository of it",
          "leave the option out to run everything");
    }
    Answer commit =
        git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (commit.code() != 0) {
      throw wrong("unknown revision `" + revision + "`", "`git log --oneline` lists them");
    }
    Path root = Path.of(top.text().strip());
    Set<Path> changed = new LinkedHashSet<>();
    String id = commit.text().strip();
    Answer differing =
        git("-C", root.toString(), "diff", "--name-only", "--no-renames", "-z", id, "--");
    Answer added = git("-C", root.toString(), "ls-files", "--others", "--exclude-standard", "-z");
    for (Answer answer : List.of(differing, added)) {
      if (answer.code() != 0) {
        throw new IOException("git failed: " + answer.text());
      }
      for (String name : answer.text().split("\0", -1)) {
        if (!name.isEmpty()) {
          changed.add(root.resolve(name));
        }
      }
    }
    return changed;
  }

  private record Answer(int code, String text) {}

  private Answer git(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was at work", e);
    } catch (IOException e) {
      throw wrong(
          "`--changed-since` asks git, which cannot be started", "install git, or leave it out");
    }
  }

  private static WrongInput wrong(String message, String help) {
    return new WrongInput(message, Optional.of(help));
  }
}
