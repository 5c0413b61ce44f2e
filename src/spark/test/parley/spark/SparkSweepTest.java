package parley.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.ClassPath;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Spark's local mode against the threads of {@code parley sweep}. */
class SparkSweepTest {
  private static final FileTime OLD = FileTime.fromMillis(0);

  @TempDir Path temp;

  @BeforeEach
  void writePlan() throws IOException {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    Files.writeString(
        temp.resolve("plan.yaml"),
        """
        sweep: spark
        scenarios: [%s]
        question: run
        grid: {sure: {from: 0, to: 1, step: 0.1}, without: [[], [article:003]]}
        """
            .formatted(Path.of("scenarios/ukraine-nato").toAbsolutePath()));
  }

  private byte[] here(String output) throws IOException {
    Result result = Cli.in(temp).run("sweep", "plan.yaml", "-o", output);
    assertThat(result.code()).as(result.err()).isZero();
    return Files.readAllBytes(temp.resolve(output));
  }

  private byte[] onSpark(String output, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(temp.resolve("plan.yaml").toString()));
    words.addAll(List.of("-o", temp.resolve(output).toString(), "--runs-per-task", "7"));
    words.addAll(List.of(more));
    assertThat(SparkSweep.run(words.toArray(String[]::new))).isZero();
    return Files.readAllBytes(temp.resolve(output));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl"})
  void sparkWritesTheSameBytes(String form) throws IOException {
    byte[] expected = here("here." + form);

    assertThat(onSpark("there." + form)).isEqualTo(expected);
  }

  @Test
  void resume_goesOnWithWhatThreadsBegan() throws IOException {
    byte[] expected = here("here.csv");
    byte[] part = Arrays.copyOf(expected, expected.length / 3);
    Files.write(temp.resolve("there.csv.part"), part);

    assertThat(onSpark("there.csv", "--resume")).isEqualTo(expected);
  }

  @Test
  void parquet_hasTheCellsOfTheTable() throws IOException {
    String expected = new String(here("here.csv"), UTF_8);

    assertThat(parquet("7")).isZero();

    assertThat(csv("there.parquet")).isEqualTo(expected);
    assertThat(temp.resolve("there.parquet/_SUCCESS")).exists();
    assertThat(temp.resolve("there.parquet.part")).doesNotExist();
  }

  @Test
  void parquet_columnsOfNumbers_areTexts() throws IOException {
    Path plan = temp.resolve("plan.yaml");
    Files.writeString(plan, Files.readString(plan) + "columns: [run, package]\n");

    assertThat(parquet("7")).isZero();

    assertThat(csv("there.parquet")).isEqualTo(new String(here("here.csv"), UTF_8));
  }

  @Test
  void parquet_resume_keepsWholePartsAlone() throws IOException {
    String expected = new String(here("here.csv"), UTF_8);
    assertThat(parquet("7")).isZero();
    Path part = temp.resolve("there.parquet.part");
    Files.move(temp.resolve("there.parquet"), part);
    Files.delete(part.resolve("_SUCCESS"));
    List<Path> parts = parts(part);
    Files.delete(parts.get(1));
    Files.delete(parts.get(2));
    byte[] half = Files.readAllBytes(parts.get(4));
    Files.write(parts.get(4), Arrays.copyOf(half, half.length / 2));
    Files.write(parts.get(5), new byte[0]);
    Files.createDirectories(part.resolve("_temporary"));
    Files.write(part.resolve("_temporary/" + parts.get(1).getFileName() + ".1"), half);
    List<Path> whole = new ArrayList<>(parts);
    whole.removeAll(List.of(parts.get(1), parts.get(2), parts.get(4), parts.get(5)));
    makeOld(whole);

    assertThat(parquet("7", "--resume")).isZero();

    assertThat(csv("there.parquet")).isEqualTo(expected);
    assertThat(part).doesNotExist();
    Path moved = temp.resolve("there.parquet");
    assertThat(moved.resolve("_temporary")).doesNotExist();
    assertThat(old(moved)).containsExactlyElementsOf(names(whole));
  }

  @Test
  void parquet_resume_mayChangeTheSizeOfTasks() throws IOException {
    String expected = new String(here("here.csv"), UTF_8);
    assertThat(parquet("10")).isZero();
    List<Path> parts = parts(temp.resolve("there.parquet"));
    Files.delete(parts.get(0));
    Files.delete(parts.get(2));

    assertThat(parquet("3", "--resume")).isZero();

    assertThat(csv("there.parquet")).isEqualTo(expected);
    assertThat(parts(temp.resolve("there.parquet"))).hasSizeGreaterThan(parts.size());
  }

  @Test
  void parquet_resumeOfAWholeTable_writesNoPart() throws IOException {
    assertThat(parquet("7")).isZero();
    List<Path> parts = parts(temp.resolve("there.parquet"));
    makeOld(parts);

    assertThat(parquet("7", "--resume")).isZero();

    assertThat(old(temp.resolve("there.parquet"))).containsExactlyElementsOf(names(parts));
  }

  @ParameterizedTest
  @ValueSource(strings = {"there.parquet", "there.parquet.part"})
  void parquet_resumeOfWhatHasChanged_isRefused(String left) throws IOException {
    assertThat(Cli.in(temp).run("init", "case").code()).isZero();
    Path rules = temp.resolve("case/rules/used-car/seller.drl");
    Files.writeString(
        temp.resolve("plan.yaml"),
        "sweep: small\nscenarios: [case/scenarios]\nquestion: run\ngrid: {sure: [0, 1]}\n");
    assertThat(parquet("1")).isZero();
    Files.move(temp.resolve("there.parquet"), temp.resolve(left));
    List<Path> parts = parts(temp.resolve(left));
    makeOld(parts);
    Files.writeString(rules, Files.readString(rules) + "\n// another\n");

    assertThat(parquet("1", "--resume")).isEqualTo(2);

    assertThat(old(temp.resolve(left))).containsExactlyElementsOf(names(parts));
  }

  @Test
  void parquet_whatIsThere_isNotWrittenOver() throws IOException {
    Path other = temp.resolve("there.parquet/of-another.parquet");
    Files.createDirectories(other.getParent());
    Files.writeString(other, "");

    assertThat(parquet("7")).isEqualTo(2);
    assertThat(parquet("7", "--resume")).isEqualTo(2);

    Files.move(other.getParent(), temp.resolve("there.parquet.part"));
    assertThat(parquet("7")).isEqualTo(2);
    assertThat(temp.resolve("there.parquet")).doesNotExist();
  }

  /** Killed, not asked to end: nothing of the process's own can tidy up. */
  @Test
  void parquet_killedHalfWay_goesOnWithTheSameRows() throws IOException, InterruptedException {
    Path plan = temp.resolve("plan.yaml");
    Files.writeString(plan, Files.readString(plan).replace("step: 0.1", "step: 0.001"));
    Path part = temp.resolve("there.parquet.part");
    Process process = process(plan.toString(), "-o", temp.resolve("there.parquet").toString());
    try {
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
      while (!Files.exists(part) || parts(part).size() < 20) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        assertThat(process.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(temp.resolve("there.parquet")).doesNotExist();
    List<Path> kept = parts(part);
    makeOld(kept);

    assertThat(parquet("100", "--resume")).isZero();

    assertThat(csv("there.parquet")).isEqualTo(new String(here("here.csv"), UTF_8));
    assertThat(old(temp.resolve("there.parquet"))).containsExactlyElementsOf(names(kept));
  }

  private static Process process(String... words) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(a -> a.startsWith("--add-opens"))
            .toList());
    line.addAll(
        List.of("-Dspark.master=local[2]", "-Dspark.ui.enabled=false", "-cp", ClassPath.whole()));
    line.addAll(List.of("parley.spark.SparkSweep", "--runs-per-task", "100"));
    line.addAll(List.of(words));
    return new ProcessBuilder(line)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private int parquet(String runsPerTask, String... more) {
    List<String> words = new ArrayList<>(List.of(temp.resolve("plan.yaml").toString()));
    words.addAll(List.of("-o", temp.resolve("there.parquet").toString()));
    words.addAll(List.of("--runs-per-task", runsPerTask));
    words.addAll(List.of(more));
    return SparkSweep.run(words.toArray(String[]::new));
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.getFileName().toString().matches("runs-.*[.]parquet"))
          .sorted()
          .toList();
    }
  }

  private static void makeOld(List<Path> parts) throws IOException {
    for (Path part : parts) {
      Files.setLastModifiedTime(part, OLD);
    }
  }

  /** {@return the names of the parts that nobody has written since they were made old} */
  private static List<String> old(Path folder) throws IOException {
    List<Path> old = new ArrayList<>();
    for (Path part : parts(folder)) {
      if (Files.getLastModifiedTime(part).equals(OLD)) {
        old.add(part);
      }
    }
    return names(old);
  }

  private static List<String> names(List<Path> parts) {
    return parts.stream().map(p -> p.getFileName().toString()).toList();
  }

  private String csv(String output) throws IOException {
    return ParquetRows.csv(temp.resolve(output).toString());
  }

  @Test
  void wrongPlan_isRefusedBeforeAnythingStarts() throws IOException {
    Path plan = temp.resolve("plan.yaml");
    Files.writeString(plan, Files.readString(plan).replace("question", "qestion"));

    assertThat(SparkSweep.run(plan.toString(), "-o", temp.resolve("x.csv").toString()))
        .isEqualTo(2);
    assertThat(temp.resolve("x.csv.part")).doesNotExist();
  }
}
