package parley.app.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.ClassPath;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** A table is whole or a beginning, and a beginning is gone on with. */
class SweepFileTest {
  private static final String PLAN =
      """
      sweep: small
      scenarios: [scenarios]
      question: run
      grid:
        sure: {from: 0, to: 1, step: 0.1}
        reservation: {seller: {from: 0, to: 1, step: 0.25}}
      columns: [package, outcome, verdicts.seller.findings, assumed.reservation.seller]
      """;

  @TempDir Path temp;

  private Path folder = Path.of("");

  @BeforeEach
  void writeCase() throws IOException {
    assertThat(Cli.in(temp).run("init", "case").code()).isZero();
    folder = temp.resolve("case");
    Files.writeString(folder.resolve("plan.yaml"), PLAN);
  }

  private Result sweep(String output, String... more) {
    String[] words = {"sweep", "plan.yaml", "-o", output};
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return Cli.in(folder).run(all);
  }

  private byte[] whole(String output, String... more) throws IOException {
    Result result = sweep(output, more);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(folder.resolve(output + ".part")).doesNotExist();
    return Files.readAllBytes(folder.resolve(output));
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.csv", "out.jsonl"})
  void jobs_changeNoByte(String output) throws IOException {
    byte[] one = whole(output, "--jobs", "1");

    for (String jobs : List.of("2", "5")) {
      assertThat(whole(output, "--jobs", jobs)).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.csv", "out.jsonl"})
  void resume_goesOnFromAnyByte(String output) throws IOException {
    byte[] whole = whole(output);
    Random random = new Random(14);

    for (int i = 0; i < 8; i++) {
      int kept = i == 0 ? 0 : i == 1 ? whole.length : random.nextInt(whole.length);
      Files.write(folder.resolve(output + ".part"), Arrays.copyOf(whole, kept));
      assertThat(whole(output, "--resume")).as("kept " + kept).isEqualTo(whole);
    }
  }

  @Test
  void resume_throwsAwayWhatIsNotARow() throws IOException {
    byte[] whole = whole("out.csv");
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, whole.length / 2, whole.length, (byte) 0);
    Files.write(folder.resolve("out.csv.part"), damaged);

    assertThat(whole("out.csv", "--resume")).isEqualTo(whole);
  }

  @Test
  void resume_withoutAPart_sweepsFromTheStart() throws IOException {
    byte[] whole = whole("out.csv");
    Files.delete(folder.resolve("out.csv"));

    assertThat(whole("out.csv", "--resume")).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.yaml", "rules/used-car/seller.drl", "rules/used-car/agenda.yaml"})
  void resume_ofWhatHasChanged_isRefused(String changed) throws IOException {
    byte[] whole = whole("out.csv");
    byte[] part = Arrays.copyOf(whole, whole.length / 2);
    Files.write(folder.resolve("out.csv.part"), part);
    Path file = folder.resolve(changed);
    String comment = changed.endsWith("drl") ? "\n// another\n" : "\n# another\n";
    Files.writeString(file, Files.readString(file) + comment);

    Result result = sweep("out.csv", "--resume");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            """
            parley sweep: `out.csv.part` is of another plan, or of files that have changed since
              help: delete it, and sweep without --resume
            """);
    assertThat(Files.readAllBytes(folder.resolve("out.csv.part"))).isEqualTo(part);
    assertThat(Files.readAllBytes(folder.resolve("out.csv"))).isEqualTo(whole);
  }

  @Test
  void withoutResume_whatIsLeftIsNotThrownAway() throws IOException {
    Files.writeString(folder.resolve("out.csv.part"), "row,");

    Result result = sweep("out.csv");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            """
            parley sweep: `out.csv.part` is left of a sweep that did not end
              help: go on with --resume, or delete it
            """);
  }

  /** Killed, not asked to end: nothing of the process's own can tidy up. */
  @Test
  void killedHalfWay_goesOnWithTheSameBytes() throws IOException, InterruptedException {
    String large = PLAN.replace("step: 0.1}", "step: 0.002}");
    Files.writeString(folder.resolve("plan.yaml"), large);
    Path part = folder.resolve("out.csv.part");
    Process process =
        process(
            "sweep",
            folder.resolve("plan.yaml").toString(),
            "-o",
            folder.resolve("out.csv").toString());
    try {
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
      while (!(Files.exists(part) && Files.size(part) > 100_000)) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        assertThat(process.isAlive()).isTrue();
        TimeUnit.MILLISECONDS.sleep(5);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(folder.resolve("out.csv")).doesNotExist();
    long kept = Files.size(part);

    byte[] resumed = whole("out.csv", "--resume");

    assertThat((long) resumed.length).isGreaterThan(kept);
    assertThat(whole("out.csv")).isEqualTo(resumed);
    List<String> lines = List.of(new String(resumed, UTF_8).split("\n", -1));
    assertThat(lines).hasSize(2 + 4 * 5 * 501);
  }

  private Process process(String... words) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                ClassPath.whole(),
                "parley.app.Main"));
    line.addAll(List.of(words));
    return new ProcessBuilder(line)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
