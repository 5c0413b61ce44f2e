package parley.app.averaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class CompareAveragingCommandTest {
  private static final Cli HERE = Cli.in(Path.of("src/test/resources/talks"));

  @Test
  void text_countsAndGivesAnExample() {
    Result result = averaging();

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith(
            """
            december-2025 · as of 2025-12-15

            A package passes if the satisfaction of each party is at least 50%
              143,327,232  packages in all
               11,260,024  pass
                        0  of those are deals
               10,073,496  of those cross a red line (89.5%)
                1,186,528  of those cross none, but leave somebody's demand unmet
                        0  deals do not pass
            """)
        .contains("An example, confirmed by the rules", "✗ rejects");
    assertThat(result.out().lines()).allMatch(l -> l.length() <= 80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"each", "mean"})
  void example_reachesTheThresholdAndIsRejected(String over) throws IOException {
    JsonNode json = json("--over", over, "--threshold", "0.6");

    double least = json.path("over").asText().equals("mean") ? 0 : 0.6;
    List<String> verdicts = new ArrayList<>();
    for (JsonNode verdict : json.path("example").path("verdicts")) {
      verdicts.add(verdict.path("verdict").asText());
      assertThat(verdict.path("satisfaction").asDouble()).isGreaterThanOrEqualTo(least);
    }
    assertThat(verdicts).hasSize(6).contains("rejects");
    assertThat(json.path("example").path("mean_satisfaction").asDouble())
        .isGreaterThanOrEqualTo(0.6);
    assertThat(json.path("crossing").asLong()).isPositive();
    assertThat(json.path("complete").asBoolean()).isTrue();
  }

  @Test
  void stoppedCount_saysSo() throws IOException {
    JsonNode json = json("--over", "mean", "--time-limit", "0");

    assertThat(json.path("complete").asBoolean()).isFalse();
    assertThat(json.path("crossing").isNull()).isTrue();
    assertThat(averaging("--over", "mean", "--time-limit", "0").out())
        .contains("not known    pass", "Incomplete: stopped after 0 s.");
  }

  @Test
  void markdown_hasATableOfVerdicts() {
    assertThat(averaging("--format", "markdown").out())
        .contains("| party | satisfaction | by the rules | because of |");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--threshold 1.5 | `1.5` is not a number from 0 to 1",
        "--over median | `median` is not one of each, mean",
        "--parties rusia | did you mean `russia`?",
      })
  void wrongWords_areReported(String words, String message) {
    Result result = averaging(words.split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message);
  }

  private static Result averaging(String... words) {
    List<String> all =
        new ArrayList<>(List.of("compare-averaging", "scenarios/ukraine-nato/december-2025.yaml"));
    all.addAll(List.of(words));
    return HERE.run(all.toArray(String[]::new));
  }

  private static JsonNode json(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    Result result = averaging(all.toArray(String[]::new));
    assertThat(result.code()).isZero();
    return new ObjectMapper().readTree(result.out());
  }
}
