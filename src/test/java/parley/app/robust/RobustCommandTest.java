package parley.app.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class RobustCommandTest {
  private static final String WITHOUT_RUSSIA = "scenarios/ukraine-nato/without-russia.yaml";
  private static final Cli HERE = Cli.in(Path.of("src/test/resources/talks"));

  @Test
  void text_saysWhatTheOutcomeHangsOn() {
    Result result = robust("-p", "nato_halted", "--limit", "1");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith(
            """
            without-russia · as of 2025-12-15

            The probability that each party accepts
              package      Ukraine    US  NATO    EU    EA  all
              nato_halted     100%  100%   20%  100%  100%  20%
              US United States · EU European Union · EA European allies

            nato_halted: no deal; probability of a deal 20%

              It is a deal if this stance is not really held (probability 20%)
                  NATO: No binding halt of enlargement (0.8) (red line) [002.16, 002.24,
                    002.25]

              What moves most
                sure  if held  if not              stance
                 0.8       0%    100%  ██████████  NATO: No binding halt of enlargement
            """)
        .contains("Where a rule gives\n  no confidence it is 1", "What these numbers mean:");
    assertThat(result.out().lines()).allMatch(l -> l.length() <= 80);
  }

  @Test
  void assumption_replacesTheRulesConfidence() throws IOException {
    for (String form : List.of("nato/", "nato.")) {
      JsonNode json =
          json("-p", "nato_halted", "--assume", form + "No binding halt of enlargement=0.25");

      assertThat(json.path("packages").path(0).path("deal").asDouble())
          .isCloseTo(0.75, within(1e-12));
      assertThat(json.path("confidences").path(0).path("confidence").asDouble()).isEqualTo(0.25);
    }
  }

  @Test
  void best_isADealOfTheZone() throws IOException {
    JsonNode json = json("--limit", "2");

    assertThat(json.path("best")).hasSize(2);
    assertThat(json.path("best").path(0).path("deal").asDouble()).isEqualTo(1);
    assertThat(json.path("best").path(0).path("outcome").asText()).isEqualTo("deal");
    assertThat(json.path("complete").asBoolean()).isTrue();
    assertThat(json.path("note").asText()).startsWith("What these numbers mean");
  }

  @Test
  void sureStances_thatConflictLeaveNone() {
    assertThat(
            HERE.run("robust", "scenarios/ukraine-nato/december-2025.yaml", "-p", "us_line").out())
        .contains("None can be a deal: the certain stances leave no package.");
  }

  @Test
  void stoppedSearch_saysSo() throws IOException {
    assertThat(json("--time-limit", "0").path("complete").asBoolean()).isFalse();
  }

  @Test
  void csvAndAscii_areReadByOthers() {
    assertThat(robust("-p", "nato_halted", "--format", "csv").out())
        .contains("nato_halted,nato,0.2,0.0,0.8\n", "nato_halted,all,0.2,,\n");
    assertThat(robust("-p", "nato_halted", "--ascii").out()).matches("\\p{ASCII}*");
    assertThat(robust("-p", "nato_halted", "--format", "markdown").out())
        .contains("| nato\\_halted | 100% | 100% | 20% |");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-p;nato_hlted | unknown package `nato_hlted` | did you mean `nato_halted`?",
        "--parties;nat | unknown party `nat` | did you mean `nato`?",
        "--assume;nato/The 2008 pledg stands=1 | unknown stance | did you mean `nato/The 2008",
        "--assume;nato.The 2008 pledg stands=1 | unknown stance | did you mean `nato/The 2008",
        "--assume;The 2008 pledge stands=1 | does not name its party | write `nato/The 2008 pledge",
        "--assume;nato/The 2008 pledge stands=1;--assume;nato.The 2008 pledge stands=0 | two"
            + " probabilities | leave out one",
        "--parties;nato,nato | party `nato` is named twice | name each party once",
        "--assume;nato/The 2008 pledge stands | gives no probability | PARTY/RULE=0.7",
        "--assume;nato/The 2008 pledge stands=1.2 | `1.2` is not a probability | from 0 to 1",
        "--assume;nato/The 2008 pledge stands=NaN | `NaN` is not a probability | from 0 to 1",
      })
  void wrongWords_areReportedWithTheNearest(String words, String message, String help) {
    Result result = robust(words.split(";"));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message, help);
    assertThat(result.out()).isEmpty();
  }

  private static Result robust(String... words) {
    List<String> all = new ArrayList<>(List.of("robust", WITHOUT_RUSSIA));
    all.addAll(List.of(words));
    return HERE.run(all.toArray(String[]::new));
  }

  private static JsonNode json(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    Result result = robust(all.toArray(String[]::new));
    assertThat(result.code()).isZero();
    return new ObjectMapper().readTree(result.out());
  }
}
