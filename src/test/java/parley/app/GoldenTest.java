package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/**
 * Whole outputs. Each {@code NAME.cmd} below {@code golden/FOLDER} is a command line; {@code
 * NAME.txt} beside it is what it says. It runs in that folder, or, where the folder has no rules,
 * in the case that {@code parley init} writes. {@code -Dparley.golden=update} rewrites what is
 * expected.
 */
class GoldenTest {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  @TempDir Path newCase;

  @TestFactory
  Stream<DynamicTest> commandLine_saysWhatIsExpected() throws IOException {
    assertThat(Cli.in(newCase).run("init", "case").code()).isZero();
    List<Path> commands;
    try (Stream<Path> files = Files.walk(ROOT)) {
      commands = files.filter(f -> f.toString().endsWith(".cmd")).sorted().toList();
    }
    assertThat(commands).isNotEmpty();
    return commands.stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
  }

  private void check(Path command) throws IOException {
    Path folder = command.resolveSibling("");
    Path base = Files.isDirectory(folder.resolve("rules")) ? folder : newCase.resolve("case");
    String[] words = Files.readString(command).strip().split(" ", -1);
    Path expected = folder.resolve(command.getFileName().toString().replace(".cmd", ".txt"));
    String actual = told(Cli.in(base).run(words));
    if ("update".equals(System.getProperty("parley.golden"))) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String told(Result result) {
    return "exit code "
        + result.code()
        + "\n"
        + part("out", result.out())
        + part("err", result.err());
  }

  private static String part(String stream, String text) {
    String lasting = text.replaceAll("(\"parley\": \")[^\"]*", "$1VERSION");
    return text.isEmpty() ? "" : "--- " + stream + "\n" + lasting;
  }
}
