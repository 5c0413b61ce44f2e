package parley.app.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.Cli;

/**
 * {@code editors/client} speaks to the server by the libraries of Visual Studio Code, and asks for
 * what Neovim does not. Skipped where it is not installed ({@code npm ci --ignore-scripts} there),
 * unless PARLEY_NODE is {@code required}.
 */
final class NodeClientTest {
  private static final Path CLIENT = Path.of("editors/client");
  private static final String BUYER = "rules/used-car/buyer.drl";
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;

  @Test
  void anotherLibrary_getsWhatNeovimDoesNotAskFor() throws Exception {
    boolean isRequired = "required".equals(System.getenv("PARLEY_NODE"));
    boolean isThere =
        ServerProcess.isOnPath("node") && Files.isDirectory(CLIENT.resolve("node_modules"));
    assumeTrue(isRequired || isThere, "no Node.js here, or editors/client is not installed");
    CaseFolder one = CaseFolder.in(temp.resolve("one"));
    CaseFolder unused = CaseFolder.in(temp.resolve("two"));

    String talk = CLIENT.resolve("talk.mjs").toAbsolutePath().toString();
    String told = ServerProcess.told(List.of("node", talk), temp, temp);

    assertThat(told).endsWith("done\n").doesNotContain("FAILED");
    assertThat(told.lines().filter(l -> l.startsWith("ok: "))).hasSize(8);
    assertThat(one.run("check", "--strict").code()).isZero();
    assertThat(one.run("fmt", "--check").code()).isZero();
    assertThat(one.run("test").code()).isZero();
    renamesAsTheCommandDoes();
  }

  private void renamesAsTheCommandDoes() throws Exception {
    Path other = temp.resolve("other");
    CaseFolder unused = CaseFolder.in(other);
    assertThat(Cli.in(other).run("rename", "issue", "warranty", "guarantee").code()).isZero();
    for (String file :
        List.of("rules/used-car/agenda.yaml", "rules/used-car/seller.drl", SCENARIO)) {
      assertThat(temp.resolve("one").resolve(file)).hasSameTextualContentAs(other.resolve(file));
    }
    assertThat(Files.readString(temp.resolve("one").resolve(BUYER)))
        .isEqualTo(Files.readString(other.resolve(BUYER)).replaceFirst("when\n", "when // 𝒶 é\n"));
  }
}
