package parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.app.context.ExitCode;
import parley.diagnostic.Code;
import parley.testing.Cli;

/** What the page promises is so. */
class CompatibilityPageTest {
  private static final Path PAGE = Path.of("docs/compatibility.md");

  @Test
  void exitCodes_areThoseOfThePage() throws IOException {
    String row = row("exit codes");
    for (ExitCode code : ExitCode.values()) {
      assertThat(row).containsPattern("\\b" + code.number() + " ");
    }
    assertThat(ExitCode.values()).hasSize(4);
  }

  @Test
  void retiredCodes_areNotUsed() throws IOException {
    List<String> retired =
        Pattern.compile("\\| `(PAR\\d+)` \\|")
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult r) -> r.group(1))
            .toList();
    assertThat(retired).isNotEmpty();
    assertThat(Stream.of(Code.values()).map(Code::id)).doesNotContainAnyElementsOf(retired);
  }

  @Test
  void everyAnswerInJson_beginsWithTheVersion() {
    for (String line :
        List.of(
            "run scenarios/elmira/appeal.yaml",
            "search scenarios/elmira/appeal.yaml",
            "check rules/elmira",
            "test scenarios/elmira",
            "sources rules/elmira",
            "diff rules/elmira rules/elmira")) {
      String[] words = (line + " --format json").split(" ", -1);
      assertThat(Cli.in(Path.of("")).run(words).out()).as(line).startsWith("{\n  \"parley\": \"");
    }
  }

  private static String row(String name) throws IOException {
    return Files.readString(PAGE)
        .lines()
        .filter(l -> l.startsWith("| " + name + " |"))
        .findFirst()
        .orElseThrow();
  }
}
