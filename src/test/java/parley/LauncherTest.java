package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher starts the program in a copy of this checkout.
 *
 * <p>The copy takes this checkout's build along where it has one. Where that is older than the
 * sources, or there is none, the launcher builds; Maven may then fetch plugins that the build
 * around this test needs only after its tests.
 */
final class LauncherTest {
  private static final List<String> NEEDED =
      List.of("parley", "pom.xml", "src/main", ".build/current");

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void launcher_throughALinkFromAnotherFolderInAPathWithSpaces_startsParley(@TempDir Path temp)
      throws IOException, InterruptedException {
    Path checkout = Files.createDirectories(temp.resolve("a check out's copy"));
    for (String needed : NEEDED) {
      copy(Path.of(needed), checkout.resolve(needed));
    }
    Path elsewhere = Files.createDirectories(temp.resolve("else where"));
    Files.createSymbolicLink(
        elsewhere.resolve("to parley"), Path.of("..", "a check out's copy", "parley"));
    Path link = elsewhere.resolve("parley link");
    Files.createSymbolicLink(link, Path.of("to parley"));

    Result result = run(elsewhere, link.toString(), "--version");

    assertThat(result.exitCode()).as(result.messages()).isZero();
    assertThat(result.output()).isEqualTo("parley 0.1.0 (development)\n");
    assertThat(checkout.resolve(".build/current/lib/parley.jar")).exists();
    assertThat(checkout.resolve(".build/lock")).doesNotExist();
  }

  /** Git Bash hands such a path on; here it is the name of a folder, as good as a whole path. */
  @Test
  void launcher_withAPathOfWindowsInJavaHome_takesThatJava(@TempDir Path temp)
      throws IOException, InterruptedException {
    Path program = Files.createDirectories(temp.resolve("unpacked release"));
    copy(Path.of("parley"), program.resolve("parley"));
    Files.createFile(program.resolve("parley.jar"));
    Path folder = Files.createDirectories(temp.resolve("else where"));
    String home = "C:\\Program Files\\jdk 17";
    Path java = Files.createDirectories(folder.resolve(home).resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor last; do :; done\necho \"$last\"\nexit 3\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve(home).resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");

    Result result =
        run(folder, "env", "JAVA_HOME=" + home, program.resolve("parley").toString(), "a word");

    assertThat(result.output()).as(result.messages()).isEqualTo("a word\n");
    assertThat(result.exitCode()).isEqualTo(3);
  }

  private record Result(int exitCode, String output, String messages) {}

  private static Result run(Path folder, String... command)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Path messages = folder.resolve("messages");
    int exitCode =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(messages.toFile())
            .start()
            .waitFor();
    return new Result(exitCode, Files.readString(output, UTF_8), Files.readString(messages, UTF_8));
  }

  /**
   * Copies a file or a folder, times of change included: by them the launcher knows what is new.
   */
  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    Files.createDirectories(to.getParent());
    try (Stream<Path> paths = Files.walk(from)) {
      paths.forEach(path -> copyOne(path, to.resolve(from.relativize(path).toString())));
    }
    // Filling a folder has changed its time.
    try (Stream<Path> paths = Files.walk(from)) {
      paths
          .filter(Files::isDirectory)
          .forEach(path -> copyTime(path, to.resolve(from.relativize(path).toString())));
    }
  }

  private static void copyOne(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyTime(Path from, Path to) {
    try {
      Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
