package parley.app.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

class AssumptionsTest {
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";
  private static final Cli HERE = Cli.in(Path.of("src/test/resources/talks"));
  private static final List<String> ASSUMED =
      List.of(
          "--without",
          "claim:003.14",
          "--without",
          "russia/No talks by megaphone",
          "--sure",
          "0.6",
          "--weight",
          "russia/No deadline=5/2",
          "--agreement",
          "at_least=5",
          "--reservation",
          "nato=1/2");

  @ParameterizedTest
  @CsvSource({
    "run",
    "explain -p us_line",
    "search --limit 1",
    "diagnose",
    "robust -p us_line --limit 1",
    "timeline",
    "compare-averaging",
    "what-if -p us_line"
  })
  void everyCommand_takesThem_andSaysSoInEveryFormat(String command) throws IOException {
    JsonNode assumed = new ObjectMapper().readTree(ask(command, "json")).path("assumed");

    assertThat(assumed.path("without"))
        .extracting(JsonNode::asText)
        .containsExactly("claim:003.14", "russia/No talks by megaphone");
    assertThat(assumed.path("sure").asDouble()).isEqualTo(0.6);
    assertThat(assumed.path("weight").path(0).path("rule").asText()).isEqualTo("No deadline");
    assertThat(assumed.path("weight").path(0).path("weight").asDouble()).isEqualTo(2.5);
    assertThat(assumed.path("agreement").path("at_least").asInt()).isEqualTo(5);
    assertThat(assumed.path("reservation").path("nato").asDouble()).isEqualTo(0.5);
    assertThat(ask(command, "text")).startsWith("Assumed: ").contains("below 0.6", "2.5");
    assertThat(ask(command, "markdown")).startsWith("Assumed: ");
  }

  @Test
  void leftOutClaims_areNotCited_andHowManyStancesFallIsSaid() {
    Cli here = Cli.in(Path.of("."));
    String explained =
        here.run("explain", DECEMBER, "-p", "russian_terms", "--without", "article:003").out();
    String one = here.run("search", DECEMBER, "--count", "--without", "claim:000.13a").out();

    assertThat(explained).contains("; 9 stances rest only on the claims left out.");
    assertThat(explained.lines().filter(l -> l.matches(".*(?<!by )003\\.[0-9].*"))).isEmpty();
    assertThat(one).contains("no stance rests only on the claims left out");
  }

  @Test
  void report_isOfTheScenarioUnderThem_andSaysSo() throws IOException {
    List<String> words = new ArrayList<>(List.of("report", DECEMBER, "--format", "markdown"));
    words.addAll(ASSUMED);
    String memo = run(words.toArray(String[]::new));
    String deals = new ObjectMapper().readTree(ask("search --count", "json")).get("deals").asText();

    assertThat(memo).contains("Assumed: ", "below 0.6", "claim:003.14");
    assertThat(memo.replace(",", "")).contains("there are " + deals + " deals");
    assertThat(memo).contains("No deadline (").doesNotContain("No talks by megaphone (");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sure 0.1", "--weight russia/No__deadline=2", "--without claim:003.19"})
  void whatCannotStandTogether_staysImpossible(String assumed) throws IOException {
    List<JsonNode> totals = new ArrayList<>();
    for (String more : List.of("", assumed)) {
      List<String> words = new ArrayList<>(List.of("search", "--count", "--format", "json"));
      words.add(Path.of("scenarios/ukraine-nato/december-2025.yaml").toAbsolutePath().toString());
      for (String word : more.isEmpty() ? List.<String>of() : List.of(more.split(" ", -1))) {
        words.add(word.replace("__", " "));
      }
      totals.add(new ObjectMapper().readTree(run(words.toArray(String[]::new))).path("ruled_out"));
    }
    assertThat(totals.get(0).asLong()).isPositive();
    assertThat(totals.get(1)).isEqualTo(totals.get(0));
  }

  @Test
  void impossiblePackages_stayImpossible() throws IOException {
    String asked = "search scenarios/ukraine-nato/december-2025.yaml --count --format json";
    String[] words = (asked + " --weight").split(" ");
    String[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = "ukraine/The fighting ends=1";
    Cli shipped = Cli.in(Path.of(""));

    JsonNode before = new ObjectMapper().readTree(shipped.run(asked.split(" ")).out());
    JsonNode after = new ObjectMapper().readTree(shipped.run(more).out());

    assertThat(before.path("ruled_out").asLong()).isPositive();
    assertThat(after.path("ruled_out")).isEqualTo(before.path("ruled_out"));
    assertThat(after.path("total")).isEqualTo(before.path("total"));
  }

  @Test
  void claim_takesOutWhatRestsOnItAlone_weightAndSureShowInVerdicts() throws IOException {
    List<String> found = new ArrayList<>();
    for (String more :
        List.of("--sure 0", "--without claim:003.14", "--sure 1", "--without article:003")) {
      String[] words =
          ("run " + DECEMBER + " -p zelenskyy_offer --party russia --format json " + more)
              .split(" ");
      JsonNode russia = new ObjectMapper().readTree(run(words)).at("/packages/0/verdicts/0");
      List<String> rules = russia.path("findings").findValuesAsText("rule");
      found.add(
          rules.contains("No Western troops in Ukraine")
              + " "
              + rules.contains("Western military involvement ends"));
    }

    assertThat(found).containsExactly("true true", "false true", "true false", "false true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--without claim:nine        | unknown claim `nine`",
        "--without article:9         | unknown article `9`",
        "--without claim:003         | write --without article:003",
        "--without 003               | write --without article:003",
        "--without 003.14            | write --without claim:003.14",
        "--parties eu                | did you mean `european_union`?",
        "--without russia/nothing    | unknown rule `russia/nothing`",
        "--sure 1.5                  | `1.5` is not a confidence",
        "--weight russia/x           | has no `=`",
      })
  void wrongWords_areRefused(String words, String message) {
    List<String> all = new ArrayList<>(List.of("run", DECEMBER));
    all.addAll(List.of(words.split(" ")));
    Cli.Result result = HERE.run(all.toArray(String[]::new));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timeline --as-of 2026-01-01             | `timeline` shows every date",
        "what-if without_troops --sure 0.5       | already says what changes",
        "what-if --sure 0.5                      | not said which package to change",
      })
  void whereAnAssumptionHasNoMeaning_itIsRefused(String words, String message) {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.add(1, DECEMBER);
    Cli.Result result = HERE.run(all.toArray(String[]::new));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message, "help: ");
  }

  private static String ask(String command, String format) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add(1, DECEMBER);
    words.addAll(ASSUMED);
    words.addAll(List.of("--format", format));
    return run(words.toArray(String[]::new));
  }

  private static String run(String... words) {
    return HERE.run(words).out();
  }
}
