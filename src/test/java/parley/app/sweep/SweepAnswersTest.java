package parley.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.app.sweep.RandomPlan.Run;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Each row says what the command says that asks the same by hand. */
class SweepAnswersTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SHIPPED = Path.of("scenarios/ukraine-nato").toAbsolutePath();

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void rowsOfRun_sayWhatRunAndWhatIfSay(long seed) throws IOException {
    RandomPlan plan = new RandomPlan(seed, SHIPPED.toString(), "run");
    List<JsonNode> rows =
        rows(plan.yaml("[file, package, assumed, parties, as_of, outcome, terms, verdicts, open]"));

    int row = 0;
    for (Run run : plan.runs()) {
      JsonNode whole = answer(words("run", run));
      for (JsonNode expected : whole.path("packages")) {
        JsonNode found = rows.get(row++);
        JsonNode then = changed(run, expected);
        assertThat(found.path("package")).isEqualTo(expected.path("id"));
        assertThat(found.path("as_of")).isEqualTo(whole.path("as_of"));
        assertThat(found.path("parties")).isEqualTo(whole.path("parties"));
        for (String field : List.of("outcome", "terms", "verdicts", "open")) {
          assertThat(found.path(field)).as(field).isEqualTo(then.path(field));
        }
        if (run.assumption().terms().isEmpty()) {
          assertThat(found.path("assumed")).isEqualTo(whole.path("assumed"));
        }
      }
    }
    assertThat(rows).hasSize(row);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void rowsOfSearch_sayWhatSearchSays(long seed) throws IOException {
    RandomPlan plan = new RandomPlan(seed, SHIPPED.toString(), "{search: {by: total, limit: 2}}");
    List<String> fields =
        List.of("total", "deals", "unopposed", "accepts", "options", "coalitions", "found", "near");
    List<JsonNode> rows = rows(plan.yaml(fields.toString()));

    List<Run> runs = plan.runs();
    assertThat(rows).hasSameSizeAs(runs);
    for (int i = 0; i < runs.size(); i++) {
      List<String> words = words("search", runs.get(i));
      words.addAll(List.of("--by", "total", "--limit", "2"));
      for (String term : runs.get(i).assumption().terms()) {
        words.addAll(List.of("--fix", term));
      }
      same(rows.get(i), answer(words), fields);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9})
  void rowsOfDiagnose_sayWhatDiagnoseSays(long seed) throws IOException {
    RandomPlan plan = new RandomPlan(seed, SHIPPED.toString(), "diagnose");
    List<String> fields =
        List.of("deals", "conflicts", "repairs", "leverage", "moves", "repair_count", "complete");
    List<JsonNode> rows = rows(plan.yaml(fields.toString()));

    List<Run> runs = plan.runs();
    assertThat(rows).hasSameSizeAs(runs);
    for (int i = 0; i < runs.size(); i++) {
      same(rows.get(i), answer(words("diagnose", runs.get(i))), fields);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void rowsOfNegotiate_sayWhatNegotiateSays(long seed) throws IOException {
    String question = "{negotiate: {runs: 20, rounds: 5, demands: hold}}";
    RandomPlan plan = new RandomPlan(seed, SHIPPED.toString(), question);
    List<String> fields =
        List.of("deals", "rate", "rounds", "options", "satisfaction", "given_up", "blocked_by");
    List<JsonNode> rows = rows("seed: 5\n" + plan.yaml(fields.toString()));

    List<Run> runs = plan.runs();
    assertThat(rows).hasSameSizeAs(runs);
    for (int i = 0; i < runs.size(); i++) {
      List<String> words = words("negotiate", runs.get(i));
      words.addAll(List.of("--runs", "20", "--rounds", "5", "--demands", "hold", "--seed", "5"));
      same(rows.get(i), answer(words), fields);
    }
  }

  /** Runs with the same rules in force are answered once; days and degrees around the changes. */
  @ParameterizedTest
  @ValueSource(strings = {"run", "search"})
  void rowsOfDaysWithTheSameRules_sayWhatTheCommandSays(String question) throws IOException {
    List<String> fields =
        question.equals("run")
            ? List.of("outcome", "verdicts")
            : List.of("deals", "unopposed", "silent", "complete");
    String file = SHIPPED.resolve("peacekeepers.yaml").toString();
    List<JsonNode> rows =
        rows(
            """
            sweep: days
            scenarios: [%s]
            question: %s
            grid:
              as_of: [2025-12-13, 2025-12-15, 2025-12-16]
              sure: [as_is, 0.55, 0.6]
              weight: {"ukraine/Guarantees from Western allies": [as_is, 5]}
            columns: [as_of, assumed, %s]
            """
                .formatted(file, question, String.join(", ", fields)));

    int row = 0;
    Set<List<JsonNode>> different = new HashSet<>();
    while (row < rows.size()) {
      JsonNode assumed = rows.get(row).path("assumed");
      JsonNode whole = answer(asked(question, file, assumed));
      for (JsonNode expected : question.equals("run") ? whole.path("packages") : List.of(whole)) {
        JsonNode found = rows.get(row++);
        different.add(fields.stream().map(found::path).toList());
        assertThat(found.path("assumed")).isEqualTo(whole.path("assumed"));
        assertThat(found.path("as_of")).isEqualTo(whole.path("as_of"));
        same(found, expected, fields);
      }
    }
    assertThat(different).hasSizeLessThan(rows.size());
  }

  private static List<String> asked(String question, String file, JsonNode assumed) {
    List<String> words = new ArrayList<>(List.of(question, file, "--format", "json"));
    words.addAll(List.of("--as-of", assumed.path("as_of").asText()));
    if (assumed.has("sure")) {
      words.addAll(List.of("--sure", assumed.path("sure").asText()));
    }
    for (JsonNode one : assumed.path("weight")) {
      String rule = one.path("party").asText() + "/" + one.path("rule").asText();
      words.addAll(List.of("--weight", rule + "=" + one.path("weight").asText()));
    }
    return words;
  }

  private static void same(JsonNode found, JsonNode expected, List<String> fields) {
    for (String field : fields) {
      assertThat(found.path(field)).as(field).isEqualTo(expected.path(field));
      assertThat(found.has(field)).isTrue();
    }
  }

  /** {@return the package with the run's terms put over it, as {@code what-if} has it} */
  private JsonNode changed(Run run, JsonNode asIs) throws IOException {
    if (run.assumption().terms().isEmpty()) {
      return asIs;
    }
    List<String> words = words("what-if", run);
    words.addAll(List.of("-p", asIs.path("id").asText()));
    for (String term : run.assumption().terms()) {
      words.addAll(List.of("--set", term));
    }
    return answer(words).path("after");
  }

  private static List<String> words(String command, Run run) {
    List<String> words =
        new ArrayList<>(
            List.of(command, SHIPPED.resolve(run.file() + ".yaml").toString(), "--format", "json"));
    words.addAll(run.assumption().words());
    return words;
  }

  /** A table names files from the plan's folder, a command from the folder where it is called. */
  private static JsonNode json(String text) throws IOException {
    return MAPPER.readTree(text.replaceAll("(\"file\": \")[^\"]*/rules/", "$1rules/"));
  }

  private JsonNode answer(List<String> words) throws IOException {
    Result result = Cli.in(temp).run(words.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return json(result.out());
  }

  private List<JsonNode> rows(String plan) throws IOException {
    Files.writeString(temp.resolve("plan.yaml"), plan);
    Result result = Cli.in(temp).run("sweep", "plan.yaml", "-o", "out.jsonl", "--jobs", "2");
    assertThat(result.code()).as(plan + result.err()).isZero();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(temp.resolve("out.jsonl"))) {
      rows.add(json(line));
    }
    assertThat(rows).isNotEmpty();
    assertThat(StreamSupport.stream(rows.spliterator(), false).map(r -> r.path("row").asInt()))
        .isSorted();
    return rows;
  }
}
