package parley.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.app.cases.CaseLoader;
import parley.app.cases.ScenarioFiles;
import parley.output.json.JsonObject;
import parley.output.json.JsonPath;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class SweepCommandTest {
  /** What stands in every row, or says nothing where no single run is told. */
  private static final Set<String> UNUSED = Set.of("seed", "paths", "told", "note");

  @TempDir Path temp;

  private Path folder = Path.of("");

  @BeforeEach
  void writeCase() {
    assertThat(Cli.in(temp).run("init", "case").code()).isZero();
    folder = temp.resolve("case");
  }

  private Result sweep(String plan, String... words) throws IOException {
    Files.writeString(folder.resolve("plan.yaml"), plan);
    return Cli.in(folder).run(words);
  }

  @Test
  void table_hasTheWantedColumns_andWhereItComesFrom() throws IOException {
    Result result =
        sweep(
            """
            sweep: small
            scenarios: scenarios
            question: {run: {package: [handshake, in_parts]}}
            seed: 7
            grid: {reservation: {buyer: [0, 1]}}
            columns: [package, outcome, assumed.reservation, verdicts.buyer.satisfaction]
            """,
            "sweep",
            "plan.yaml",
            "-o",
            "out.csv");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("out.csv: 4 rows of 2 runs\n");
    List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
    String end = lines.get(1).replaceFirst(".*(,[0-9a-f]{16},)", "$1");
    assertThat(end).matches(",[0-9a-f]{16},[^,]*,7");
    assertThat(lines)
        .containsExactly(
            "row,package,outcome,assumed.reservation,verdicts.buyer.satisfaction,plan,parley,seed",
            "1,in_parts,no_deal,\"{\"\"buyer\"\": 0.0}\",1.0" + end,
            "2,handshake,deal,\"{\"\"buyer\"\": 0.0}\",1.0" + end,
            "3,in_parts,no_deal,\"{\"\"buyer\"\": 1.0}\",1.0" + end,
            "4,handshake,deal,\"{\"\"buyer\"\": 1.0}\",1.0" + end);
  }

  @Test
  void namesOfTheCase_areCheckedAtTheirPlaces_allAtOnce() throws IOException {
    Result result =
        sweep(
            """
            sweep: wrong
            scenarios: scenarios
            question: run
            grid:
              parties: [[buyer, seler]]
              reservation: {buyr: 0.5, seller: [0.5, 2]}
              weight: {"seller/No such rule": 1}
              terms: {pricee: [fair], price: [fare]}
              without: [article:advrt]
            columns: [package, verdicts.byer.verdict, outcom, title.short]
            """,
            "sweep",
            "plan.yaml",
            "-o",
            "out.csv");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains(
            "plan.yaml:10:20: error: unknown column `verdicts.byer.verdict`: no `byer` is there",
            "help: did you mean `buyer`?",
            "error: unknown column `outcom`",
            "help: did you mean `outcome`?",
            "there is nothing below `title`");
    assertThat(folder.resolve("out.csv")).doesNotExist();
    assertThat(folder.resolve("out.csv.part")).doesNotExist();

    Result names =
        sweep(
            Files.readString(folder.resolve("plan.yaml")).replaceAll("columns.*", ""),
            "sweep",
            "plan.yaml",
            "-o",
            "out.csv");

    assertThat(names.err())
        .contains(
            "plan.yaml:5:13: error: unknown party `seler`",
            "plan.yaml:6:17: error: unknown party `buyr`",
            "plan.yaml:6:42: error: `2` is not a satisfaction",
            "plan.yaml:7:12: error: unknown rule `seller/No such rule`",
            "plan.yaml:8:11: error: unknown issue `pricee`",
            "plan.yaml:8:35: error: unknown option of issue `price`: `fare`",
            "plan.yaml:9:13: error: unknown article `advrt`");
  }

  static Map<String, String> questions() {
    return Map.of(
        "walk", "error: unknown question `walk`",
        "{search: {bye: total}}", "error: unknown option `bye` of the question `search`",
        "{search: {by: best}}", "`best` is not one of fairest, total",
        "{search: {count: true, by: total}}", "`--count` lists no deals",
        "{search: {to: nowhere}}", "error: unknown package `nowhere`",
        "{diagnose: {only: nobody}}", "error: unknown party `nobody`",
        "{run: {package: nowhere}}", "error: unknown package `nowhere`");
  }

  @ParameterizedTest
  @MethodSource("wrongQuestions")
  void question_isReadAsOnTheCommandLine(String question, String message) throws IOException {
    Result result =
        sweep(
            "sweep: q\nscenarios: scenarios\nquestion: " + question + "\n",
            "sweep",
            "plan.yaml",
            "-o",
            "out.csv");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("plan.yaml:3:", message);
  }

  static List<Object[]> wrongQuestions() {
    return questions().entrySet().stream()
        .map(e -> new Object[] {e.getKey(), e.getValue()})
        .toList();
  }

  @Test
  void scenarioWithoutADay_isRefused() throws IOException {
    Path scenario = folder.resolve("scenarios/used-car/first-talk.yaml");
    Files.writeString(scenario, Files.readString(scenario).replaceFirst("as_of:.*\n", ""));

    Result result =
        sweep(
            "sweep: q\nscenarios: scenarios\nquestion: run\n",
            "sweep",
            "plan.yaml",
            "-o",
            "out.csv");

    assertThat(result.err())
        .startsWith("plan.yaml:1:8: error: `scenarios/used-car/first-talk.yaml` has no `as_of`");
  }

  /** Whatever an answer says can be a column, and columns say nothing else. */
  @ParameterizedTest
  @MethodSource("wholeAnswers")
  void columns_areThePathsOfTheAnswer(String question) throws IOException {
    Path plan = temp.resolve("plan.yaml");
    boolean isLong = question.equals("negotiate");
    String options = isLong ? ": {runs: 5, rounds: 5}}" : "";
    String open = isLong ? "{" : "";
    Path shipped = Path.of("scenarios/ukraine-nato").toAbsolutePath();
    Files.writeString(
        plan,
        "sweep: q\nscenarios: %s\nquestion: %s\nassume: {sure: 0.1, weight: {\"russia/No deadline\": 2}}\n"
            .formatted(shipped, open + question + options));
    CaseLoader loader = new CaseLoader(temp);
    Sweep sweep =
        SweepLoading.read(
                loader, new ScenarioFiles(temp, loader.links()), plan, SweepTable.Form.CSV, "1")
            .orElseThrow();
    SweptQuestion asked =
        QuestionOptions.QUESTIONS.stream()
            .filter(q -> q.name().equals(question))
            .findFirst()
            .orElseThrow();
    ColumnForms forms = new ColumnForms(asked.columns(), loader.cases());
    Set<String> unknown = new TreeSet<>();
    for (long run = 0; run < sweep.runs(); run += 5) {
      for (JsonObject row : sweep.answers(run)) {
        AnswerPaths.of(row).stream()
            .filter(p -> !UNUSED.contains(p) && forms.read(p).steps().isEmpty())
            .forEach(unknown::add);
        assertThat(JsonPath.at(row, List.of("run"))).isEqualTo(run + 1);
      }
    }
    assertThat(unknown).isEmpty();
  }

  static List<String> wholeAnswers() {
    return QuestionOptions.QUESTIONS.stream().map(SweptQuestion::name).toList();
  }
}
