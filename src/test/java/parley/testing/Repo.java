package parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A folder in which git is run as a person would, with that person's name. */
public record Repo(Path folder) {
  /** {@return a new repository with the case that {@code parley init} writes, committed} */
  public static Repo withCase(Path folder, String... options) throws IOException {
    Files.createDirectories(folder);
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    Repo repo = new Repo(folder);
    List<String> words = new ArrayList<>(List.of("init", "-q"));
    words.addAll(List.of(options));
    repo.git(words.toArray(String[]::new));
    repo.commit();
    return repo;
  }

  /** Commits all that there is. */
  public void commit() throws IOException {
    git("add", "-A");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "one");
  }

  /** {@return what git says; it must succeed} */
  public String git(String... words) throws IOException {
    Process process = builder(words).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(code(process)).as(out).isZero();
    return out.strip();
  }

  /** Runs git, whether it succeeds or not, for some seconds. */
  public void tryGit(String... words) throws IOException {
    Process process = builder(words).redirectOutput(Redirect.DISCARD).start();
    try {
      boolean unused = process.waitFor(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  /** Changes a text of a file. */
  public void edit(String file, String old, String replacement) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(folder.resolve(file), text.replace(old, replacement));
  }

  private ProcessBuilder builder(String... words) {
    List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectErrorStream(true);
  }

  private static int code(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
