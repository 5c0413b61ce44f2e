package parley.app.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;

/** The script in a real bash on a pseudo-terminal, where a person types and presses the tab key. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CompletionTest {
  /** Written apart, so that the echo of the line in which it is defined is not taken for it. */
  private static final String ARGUMENTS =
      "parley() { printf 'AR%s' GS; printf '<%s>' \"$@\"; printf 'EN%s' D; }";

  @TempDir Path folder;
  private Process shell;

  @BeforeEach
  void startBash() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no pseudo-terminals here");
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    Files.writeString(folder.resolve("complete.sh"), Cli.in(folder).run("completion").out());
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", "bash --norc --noprofile -i", "/dev/null")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("TERM", "dumb");
    shell = builder.start();
    type(ARGUMENTS + "; . ./complete.sh; printf 'REA%s' DY\n");
    waitFor("READY");
  }

  @AfterEach
  void endBash() {
    if (shell != null) {
      shell.descendants().forEach(ProcessHandle::destroyForcibly);
      shell.destroyForcibly();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parley run scen | run,scenarios/",
        "parley fmt rules/used-car/b | fmt,rules/used-car/buyer.drl",
        "parley sear | search",
        "parley run x --form | run,x,--format",
        "parley run x --format js | run,x,--format,json",
        "parley run x --format=js | run,x,--format=json",
        "parley explain x --format mark | explain,x,--format,markdown",
        "parley check --format=sar | check,--format=sarif",
        "parley search x --by fair | search,x,--by,fairest",
        "parley search x --by=fair | search,x,--by=fairest",
        "parley import gm | import,gmcr",
        "parley rename what | rename,what-if",
        "parley negotiate x --demands ho | negotiate,x,--demands,hold",
        "parley stability x --by=verd | stability,x,--by=verdict",
        "parley search --fix price=fair scen | search,--fix,price=fair,scenarios/",
        "parley search --fix=price=fair scen | search,--fix=price=fair,scenarios/",
        "parley what-if x --set price=fair --format js | what-if,x,--set,price=fair,--format,json",
        "parley test --threshold mutation=9 scen | test,--threshold,mutation=9,scenarios/",
        "parley report x --output=compl | report,x,--output=complete.sh",
        "parley diff HEAD:ru | diff,HEAD:rules/"
      })
  void tab_completes(String typed, String arguments) throws IOException {
    type(typed + "\t\n");

    assertThat(waitFor("END")).contains("ARGS<" + arguments.replace(",", "><").strip() + ">");
  }

  /** Java's constants would be refused, or at least never match what a person has begun to type. */
  @Test
  void noWordIsOffered_inCapitals() {
    assertThat(Cli.in(folder).run("completion").out().lines().filter(l -> l.contains("_args=(")))
        .hasSizeGreaterThan(30)
        .allMatch(l -> l.equals(l.replaceAll("\"[A-Z_]+\"", "")));
  }

  private void type(String keys) throws IOException {
    shell.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    shell.getOutputStream().flush();
  }

  /** {@return what the terminal shows up to a word} */
  private String waitFor(String word) throws IOException {
    StringBuilder shown = new StringBuilder();
    InputStream out = shell.getInputStream();
    while (shown.indexOf(word) < 0) {
      int c = out.read();
      if (c < 0) {
        break;
      }
      shown.append((char) c);
    }
    return shown.toString();
  }
}
