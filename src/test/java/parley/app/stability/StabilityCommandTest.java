package parley.app.stability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.CaseFolder;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class StabilityCommandTest {
  private static final String ELMIRA = "scenarios/elmira/appeal.yaml";
  private static final String UKRAINE = "scenarios/ukraine-nato/kyiv-and-moscow.yaml";
  private static final Cli HERE = Cli.in(Path.of(""));

  @TempDir Path temp;

  /** Published: the states are numbered as there; 9 is four packages here. */
  @ParameterizedTest
  @CsvSource({"nash, '5 8 9', 6", "seq, '5 8 9', 6", "gmr, '1 4 5 8 9', 8", "smr, '1 4 5 8 9', 8"})
  void elmira_hasThePublishedEquilibria(String sense, String states, int packages)
      throws IOException {
    JsonNode json = json(HERE, ELMIRA);

    List<String> found =
        stream(json.path("packages"))
            .filter(p -> p.path("equilibrium").path(sense).asBoolean())
            .map(p -> p.path("id").asText().replace("state_", ""))
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(states);
    assertThat(json.path("counts").path(sense).asInt()).isEqualTo(packages);
    assertThat(json.path("equilibria").path(sense)).hasSize(packages);
    assertThat(json.path("complete").asBoolean()).isTrue();
  }

  /** Published: the nine states, best first. */
  @ParameterizedTest
  @CsvSource({
    "ministry, 7 3 4 8 5 1 2 6 9",
    "uniroyal, 1 4 8 5 9 3 7 2 6",
    "municipalities, 7 3 5 1 8 6 4 2 9"
  })
  void elmira_hasThePublishedRankings(String party, String ranking) throws IOException {
    JsonNode json = json(HERE, ELMIRA);

    String found =
        stream(json.path("packages"))
            .sorted(
                Comparator.comparingDouble(
                    (JsonNode p) -> -p.path("parties").path(party).path("satisfaction").asDouble()))
            .map(p -> p.path("id").asText().replace("state_", ""))
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
    assertThat(found).isEqualTo(ranking);
  }

  @Test
  void elmirasDeadlock_isLeftByMinistryAndUniroyalTogether() throws IOException {
    JsonNode deadlock = json(HERE, ELMIRA, "-p", "state_5").path("packages").path(0);

    assertThat(deadlock.path("coalitions")).hasSize(1);
    JsonNode coalition = deadlock.path("coalitions").path(0);
    assertThat(coalition.path("parties")).hasToString("[\"ministry\",\"uniroyal\"]");
    assertThat(coalition.path("set"))
        .hasToString("{\"control_order\":\"modified\",\"response\":\"accepts\"}");
    assertThat(deadlock.path("from_status_quo").path("willing").asBoolean()).isTrue();
  }

  @Test
  void elmirasStart_isHeldByAnAnswerThatIsNotCredible() throws IOException {
    JsonNode start = json(HERE, ELMIRA, "-p", "state_1").path("packages").path(0);

    JsonNode local = start.path("parties").path("municipalities");
    assertThat(local.path("nash").asBoolean()).isFalse();
    assertThat(local.path("smr").asBoolean()).isTrue();
    assertThat(local.path("seq").asBoolean()).isFalse();
    JsonNode improvement = local.path("improvements").path(0);
    assertThat(improvement.path("set")).hasToString("{\"pressure\":\"insists\"}");
    assertThat(improvement.path("stopped_by"))
        .hasToString("[{\"party\":\"ministry\",\"set\":{\"control_order\":\"modified\"}}]");
    assertThat(improvement.path("sanction").path("credible").asBoolean()).isFalse();
    assertThat(improvement.path("sanction").path("findings").path(0).path("claims"))
        .hasToString("[\"elmira.13\"]");
    assertThat(start.path("equilibrium").path("gmr").asBoolean()).isTrue();
    assertThat(start.path("equilibrium").path("seq").asBoolean()).isFalse();
  }

  @Test
  void caseInWhichNobodyControlsAnything_saysSoAndThatThisSaysNothing() throws IOException {
    Result text = HERE.run("stability", UKRAINE);
    JsonNode json = json(HERE, UKRAINE);

    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("Nobody controls anything alone");
    assertThat(text.out().lines()).allMatch(l -> l.length() <= 80);
    assertThat(json.path("control")).isEmpty();
    assertThat(json.path("equilibria").isNull()).isTrue();
    assertThat(json.path("complete").asBoolean()).isFalse();
    JsonNode origins = json.path("packages").path(0).path("from_status_quo");
    assertThat(origins.path("reached").asBoolean()).isFalse();
    assertThat(origins.path("needs_consent")).isNotEmpty();
  }

  /** Anna would have her wall if satisfaction alone decided, and reject it. */
  @Test
  void verdict_decidesBeforeSatisfaction_unlessToldOtherwise() throws IOException {
    CaseFolder folder = twoWishes();

    JsonNode byVerdict = json(folder, "scenarios/garden.yaml").path("packages").path(0);
    JsonNode bySatisfaction =
        json(folder, "scenarios/garden.yaml", "--by", "satisfaction").path("packages").path(0);

    assertThat(byVerdict.path("parties").path("anna").path("nash").asBoolean()).isTrue();
    JsonNode anna = bySatisfaction.path("parties").path("anna");
    assertThat(anna.path("nash").asBoolean()).isFalse();
    assertThat(anna.path("improvements").path(0).path("verdict").asText()).isEqualTo("rejects");
  }

  @Test
  void partiesNotAtTheTable_makeNoMoves() throws IOException {
    CaseFolder folder = twoWishes();

    JsonNode json = json(folder, "scenarios/garden.yaml", "--parties", "bert");

    assertThat(json.path("absent")).hasToString("[\"anna\"]");
    assertThat(json.path("counts").path("nash").asInt()).isEqualTo(2);
    assertThat(folder.run("stability", "scenarios/garden.yaml", "--parties", "bert").out())
        .contains("Anna: not at the table here");
  }

  @Test
  void packageWithOpenIssues_isRefusedByNameAndLeftOutElse() throws IOException {
    CaseFolder folder = twoWishes();

    Result named = folder.run("stability", "scenarios/garden.yaml", "-p", "later");
    Result all = folder.run("stability", "scenarios/garden.yaml");
    Result unknown = folder.run("stability", "scenarios/garden.yaml", "-p", "hedg");

    assertThat(named.code()).isEqualTo(2);
    assertThat(named.err()).contains("package `later` leaves issues open");
    assertThat(all.out()).contains("Left out because they leave issues open: later");
    assertThat(unknown.err()).contains("unknown package `hedg`", "hedge");
  }

  @Test
  void csv_hasARowAPackageAndParty() {
    Result csv = HERE.run("stability", ELMIRA, "-p", "state_1", "--format", "csv");

    assertThat(csv.out().lines())
        .containsExactly(
            "package,party,nash,gmr,smr,seq,improvements",
            "state_1,ministry,true,true,true,true,0",
            "state_1,uniroyal,true,true,true,true,0",
            "state_1,municipalities,false,true,true,false,1");
  }

  private CaseFolder twoWishes() throws IOException {
    CaseFolder folder = CaseFolder.in(temp.resolve("case"));
    Files.createDirectories(folder.path("rules/garden"));
    folder.write(
        "rules/garden/agenda.yaml",
        """
        case: garden
        parties: {anna: Anna, bert: Bert}
        issues:
          fence:
            status_quo: hedge
            controlled_by: [anna]
            options: {hedge: A hedge, wall: A wall}
        """);
    folder.write(
        "rules/garden/anna.drl",
        """
        package garden.anna
        import garden.Terms
        import function parley.rules.Stances.*
        dialect "mvel"

        rule "No wall"
        when
            Terms( fence == "wall" )
        then
            redLine(drools, "A wall is ugly.");
        end

        rule "Quiet"
        when
            Terms( fence == "hedge" )
        then
            prefer(drools, "quiet", "A hedge keeps no noise out.");
        end
        """);
    folder.write(
        "rules/garden/bert.drl",
        """
        package garden.bert
        import garden.Terms
        import function parley.rules.Stances.*
        dialect "mvel"

        rule "Green"
        when
            Terms( fence == "wall" )
        then
            prefer(drools, "green", "A wall is grey.");
        end
        """);
    folder.write(
        "scenarios/garden.yaml",
        """
        scenario: garden
        rules: ../rules/garden
        as_of: 2026-03-01
        packages:
          hedge: {terms: {fence: hedge}}
          later: {terms: {}, open: [fence]}
        """);
    return folder;
  }

  private static JsonNode json(Cli cli, String... words) throws IOException {
    return parsed(cli.run(with(words)));
  }

  private static JsonNode json(CaseFolder folder, String... words) throws IOException {
    return parsed(folder.run(with(words)));
  }

  private static JsonNode parsed(Result result) throws IOException {
    assertThat(result.code()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  private static String[] with(String... words) {
    return Stream.concat(
            Stream.concat(Stream.of("stability"), Stream.of(words)), Stream.of("--format", "json"))
        .toArray(String[]::new);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return IntStream.range(0, array.size()).mapToObj(array::get);
  }
}
