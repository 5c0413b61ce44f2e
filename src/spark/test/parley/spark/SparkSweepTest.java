package parley.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Spark's local mode against the threads of {@code parley sweep}. */
class SparkSweepTest {
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
    String output = temp.resolve("there.parquet").toString();

    assertThat(SparkSweep.run(temp.resolve("plan.yaml").toString(), "-o", output)).isZero();

    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      Dataset<Row> rows = spark.read().parquet(output);
      StringBuilder text = new StringBuilder(String.join(",", rows.columns())).append('\n');
      long number = 0;
      for (Row row : rows.orderBy("row").collectAsList()) {
        assertThat(row.getLong(0)).isEqualTo(++number);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          String cell = row.isNullAt(i) ? "" : String.valueOf(row.get(i));
          boolean quoted = cell.contains(",") || cell.contains("\"");
          cells.add(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        text.append(String.join(",", cells)).append('\n');
      }
      assertThat(text.toString()).isEqualTo(expected);
    }
  }

  @Test
  void parquet_isNotResumed_norWrittenOver() throws IOException {
    String plan = temp.resolve("plan.yaml").toString();
    Path output = temp.resolve("there.parquet");

    assertThat(SparkSweep.run(plan, "-o", output.toString(), "--resume")).isEqualTo(2);
    assertThat(output).doesNotExist();

    Files.createDirectories(output.resolve("_temporary"));
    assertThat(SparkSweep.run(plan, "-o", output.toString())).isEqualTo(2);
    assertThat(output).isDirectoryContaining(f -> f.endsWith("_temporary"));
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
