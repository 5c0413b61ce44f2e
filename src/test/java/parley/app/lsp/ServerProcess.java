package parley.app.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import parley.testing.ClassPath;

/**
 * Programs that speak to a server of their own, which they find in PARLEY_SERVER, a word a line.
 */
final class ServerProcess {
  private ServerProcess() {}

  static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(f -> Files.isExecutable(Path.of(f).resolve(program)));
  }

  /** {@return what a program says that runs in a folder until it ends} */
  static String told(List<String> command, Path folder, Path home)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.environment().put("PARLEY_SERVER", String.join("\n", server()));
    builder.environment().put("HOME", home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    try {
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(told).isTrue();
      return told;
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> server() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java, "-XX:TieredStopAtLevel=1", "-cp", ClassPath.whole(), "parley.app.Main", "lsp");
  }
}
