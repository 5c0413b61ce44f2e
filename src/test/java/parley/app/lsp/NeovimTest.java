package parley.app.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    assumeTrue(isRequired || ServerProcess.isOnPath("nvim"), "no Neovim here");
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

  private String walk(Path folder) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "nvim",
            "--headless",
            "--clean",
            "-c",
            "luafile " + WALK.toAbsolutePath(),
            "-c",
            "cquit 1"); // if the script itself is wrong
    return ServerProcess.told(command, folder, temp);
  }

  private static List<String> stepsOfDocument() throws IOException {
    return Files.readString(Path.of("docs/editors.md"))
        .lines()
        .filter(l -> l.matches("\\d+\\. .*"))
        .map(l -> l.replaceFirst("\\d+\\. ", ""))
        .toList();
  }
}
