package parley.cli.command.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.cli.Parley;
import parley.cli.context.Environment;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class TestWatchTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";
  private static final String RULES = "rules/used-car/buyer.drl";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Thread thread = new Thread();

  @BeforeEach
  void watch() throws Exception {
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    assertThat(Cli.in(folder).run("init", ".", "--case", "boat").code()).isZero();
    Environment environment =
        new Environment(
            new PrintWriter(out), new PrintWriter(err), folder, Map.of(), false, LocalDate::now);
    thread = new Thread(() -> Parley.run(environment, "test", "--watch"));
    thread.start();
    until(() -> out.toString().endsWith("watching; Ctrl-C ends\n"));
    assertThat(out.toString()).isEqualTo("8 tests: 8 passed, 0 failed\nwatching; Ctrl-C ends\n");
  }

  @AfterEach
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join(10_000);
    assertThat(thread.isAlive()).isFalse();
  }

  private static void until(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  /** {@return what is printed after a change, up to the line that counts the tests} */
  private String after(String file, String from, String to) throws Exception {
    int before = out.toString().length();
    edit(file, from, to);
    until(() -> out.toString().substring(before).contains(" failed\n"));
    return out.toString().substring(before).replaceFirst("[0-9]+\\.[0-9]+ s", "N s");
  }

  @Test
  void savedFile_runsWhatItAffects_andNothingElse() throws Exception {
    assertThat(after(SCENARIO, "outcome: deal", "outcome: no_deal"))
        .startsWith("\nsaved: first-talk.yaml (N s)\n✗ first-talk: package handshake\n")
        .endsWith("4 tests: 3 passed, 1 failed\n");
    assertThat(after(SCENARIO, "package: handshake\n    outcome: no_deal", "deals: {count: 1}"))
        .isEqualTo("\nsaved: first-talk.yaml (N s)\n4 tests: 4 passed, 0 failed\n");
    assertThat(after(RULES, "price > 7500", "price > 6500"))
        .startsWith("\nsaved: buyer.drl (N s)\n✗ first-talk: package in_parts\n")
        .endsWith("4 tests: 2 passed, 2 failed\n");
  }

  @Test
  void mistake_isReported_andCorrectedLater() throws Exception {
    edit(RULES, "price > 7500", "prise > 7500");
    until(() -> err.toString().contains("1 error"));
    assertThat(err.toString()).contains("buyer.drl:11", "unknown issue `prise`");

    assertThat(after(RULES, "prise > 7500", "price > 7500"))
        .isEqualTo("\nsaved: buyer.drl (N s)\n4 tests: 4 passed, 0 failed\n");
  }

  @Test
  void watch_excludesWhatWouldNotEnd() {
    Result result = Cli.in(folder).run("test", "--watch", "--format", "json");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("`--watch` excludes `--update`");
  }
}
