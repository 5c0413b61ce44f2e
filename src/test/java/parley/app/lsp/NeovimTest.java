package parley.app.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.Cli;

/**
 * The walk of {@code docs/editors.md} in Neovim. Skipped where there is none, unless PARLEY_NVIM is
 * {@code required}.
 */
final class NeovimTest {
  private static final Path WALK = Path.of("src/test/resources/parley/app/lsp/walk.lua");

  @TempDir Path temp;

  @Test
  void theWalkOfAStudent_isAsTheDocumentTellsIt() throws Exception {
    boolean isRequired = "required".equals(System.getenv("PARLEY_NVIM"));
    assumeTrue(isRequired || isThere(), "no Neovim here");
    Path folder = temp.resolve("case");
    CaseFolder unused = CaseFolder.in(folder);

    String told = walk(folder);

    List<String> steps =
        told.lines().filter(l -> l.startsWith("step: ")).map(l -> l.substring(6)).toList();
    assertThat(told).as(told).contains("done\n").doesNotContain("FAILED");
    assertThat(steps).isEqualTo(stepsOfDocument());
    assertThat(Cli.in(folder).run("check").code()).isZero();
    assertThat(Cli.in(folder).run("fmt", "--check").code()).isZero();
    assertThat(Files.readString(folder.resolve("rules/used-car/buyer.drl")))
        .contains("Terms( paying == \"instalments\", warranty == \"six_months\" )");
  }

  private static boolean isThere() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(f -> Files.isExecutable(Path.of(f).resolve("nvim")));
  }

  private String walk(Path folder) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(p -> Path.of(p).toAbsolutePath().toString())
            .reduce((a, b) -> a + File.pathSeparator + b)
            .orElseThrow();
    List<String> server =
        List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath, "parley.app.Main", "lsp");
    ProcessBuilder builder =
        new ProcessBuilder(
                "nvim",
                "--headless",
                "--clean",
                "-c",
                "luafile " + WALK.toAbsolutePath(),
                "-c",
                "cquit 1") // if the script itself is wrong
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    builder.environment().put("PARLEY_SERVER", String.join("\n", server));
    builder.environment().put("HOME", temp.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process nvim = builder.start();
    try {
      String told = new String(nvim.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(nvim.waitFor(60, TimeUnit.SECONDS)).as(told).isTrue();
      return told;
    } finally {
      nvim.destroyForcibly();
    }
  }

  private static List<String> stepsOfDocument() throws IOException {
    return Files.readString(Path.of("docs/editors.md"))
        .lines()
        .filter(l -> l.matches("\\d+\\. .*"))
        .map(l -> l.replaceFirst("\\d+\\. ", ""))
        .toList();
  }
}
