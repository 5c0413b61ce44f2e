package parley.app.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.Parley;
import parley.app.context.Environment;
import parley.testing.Cli;
import parley.testing.Cli.Result;
import parley.testing.UsedCar;

class TestWatchTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";
  private static final String RULES = "rules/used-car/buyer.drl";

  /** How often the day is asked for until the files have been read and no test has run. */
  private static final int ASKED_AFTER_READING = 2;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Thread thread = new Thread();

  @BeforeEach
  void watch() throws Exception {
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    assertThat(Cli.in(folder).run("init", ".", "--case", "boat").code()).isZero();
    start(LocalDate::now);
    assertThat(out.toString()).isEqualTo("8 tests: 8 passed, 0 failed\nwatching; Ctrl-C ends\n");
  }

  private void start(Supplier<LocalDate> today) throws InterruptedException {
    Environment environment =
        new Environment(new PrintWriter(out), new PrintWriter(err), folder, Map.of(), false, today);
    thread = new Thread(() -> Parley.run(environment, "test", "--watch"));
    thread.start();
    until(() -> out.toString().endsWith("watching; Ctrl-C ends\n"));
  }

  @AfterEach
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join(120_000);
    assertThat(thread.isAlive()).isFalse();
  }

  private static void until(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 12_000 && !condition.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
  }

  private void edit(String file, String from, String to) {
    try {
      String text = Files.readString(folder.resolve(file));
      assertThat(text).contains(from);
      write(file, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As an editor saves: nobody sees half a file. */
  private void write(String file, String text) throws IOException {
    Path half = Files.writeString(folder.resolve("half"), text);
    Files.move(half, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
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
    assertThat(err.toString()).contains("buyer.drl:5", "unknown issue `prise`");

    assertThat(after(RULES, "prise > 7500", "price > 7500"))
        .isEqualTo("\nsaved: buyer.drl (N s)\n4 tests: 4 passed, 0 failed\n");
  }

  @Test
  void mistakeInRulesThatAScenarioTurnsTo_isCorrectedLater() throws Exception {
    Files.createDirectory(folder.resolve("rules/other"));
    for (String file : List.of("agenda.yaml", "common.drl", "seller.drl", "buyer.drl")) {
      String text = Files.readString(folder.resolve("rules/used-car").resolve(file));
      Files.writeString(
          folder.resolve("rules/other").resolve(file),
          text.replace("price > 7500", "prise > 7500"));
    }
    edit(SCENARIO, "rules/used-car", "rules/other");
    until(() -> err.toString().contains("1 error"));
    assertThat(err.toString()).contains("rules/other/buyer.drl:5");

    assertThat(after("rules/other/buyer.drl", "prise > 7500", "price > 7500"))
        .isEqualTo("\nsaved: buyer.drl (N s)\n4 tests: 4 passed, 0 failed\n");
    assertThat(err.toString()).containsOnlyOnce("1 error");
  }

  @Test
  void scenarioInNewFolder_isRun() throws Exception {
    String text = Files.readString(folder.resolve(SCENARIO));
    Files.createDirectory(folder.resolve("scenarios/new"));
    write("scenarios/new/talk.yaml", text);

    until(() -> out.toString().endsWith("4 passed, 0 failed\n"));
    assertThat(out.toString()).contains("saved: talk.yaml").endsWith("4 passed, 0 failed\n");
  }

  @Test
  void fileSavedWhileItIsRead_isNoticed() throws Exception {
    stop();
    out.getBuffer().setLength(0);
    AtomicInteger asked = new AtomicInteger();
    start(
        () -> {
          if (asked.incrementAndGet() == ASKED_AFTER_READING) {
            edit(SCENARIO, "outcome: deal", "outcome: no_deal");
          }
          return UsedCar.DAY;
        });
    until(() -> out.toString().contains("1 failed"));
    assertThat(out.toString()).contains("1 failed");
  }

  @Test
  void watch_excludesWhatWouldNotEnd() {
    Result result = Cli.in(folder).run("test", "--watch", "--format", "json");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("`--watch` excludes `--update`");
  }
}
