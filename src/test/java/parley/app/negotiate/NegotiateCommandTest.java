package parley.app.negotiate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.CaseFolder;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class NegotiateCommandTest {
  private static final Cli HERE = Cli.in(Path.of(""));
  private static final String UKRAINE = "scenarios/ukraine-nato/december-2025.yaml";
  private static final String CAR = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;
  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temp.resolve("case"));
  }

  private JsonNode car(String... words) throws Exception {
    String[] all =
        Stream.concat(Stream.of("negotiate", CAR, "--format", "json"), Stream.of(words))
            .toArray(String[]::new);
    Result result = folder.run(all);
    assertThat(result.code()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"alternating", "single-text", "concession"})
  void threads_changeNoByte(String protocol) {
    Result[] results =
        Stream.of("1", "4")
            .map(
                jobs ->
                    HERE.run(
                        "negotiate",
                        UKRAINE,
                        "--protocol",
                        protocol,
                        "--runs",
                        "12",
                        "--seed",
                        "5",
                        "--jobs",
                        jobs,
                        "--path",
                        "7",
                        "--format",
                        "json"))
            .toArray(Result[]::new);

    assertThat(results[0].code()).as(results[0].err()).isZero();
    assertThat(results[1].out()).isEqualTo(results[0].out());
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere/page.html, the folder of `nowhere/page.html` does not exist",
    "rules, `rules` is a folder",
    "scenarios/used-car/first-talk.yaml, has just been read as a part of the case",
  })
  void pageThatCannotBeWritten_isRefusedBeforeAnyRun(String file, String message) throws Exception {
    String before = java.nio.file.Files.readString(temp.resolve("case").resolve(CAR));
    Result result = folder.run("negotiate", CAR, "--page", file);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(message).doesNotContain("\tat ");
    assertThat(temp.resolve("case").resolve(CAR)).hasContent(before);
  }

  @Test
  void page_changesNothingOfTheAnswer() {
    Result without = folder.run("negotiate", CAR, "--runs", "20", "--format", "csv");
    Result with =
        folder.run("negotiate", CAR, "--runs", "20", "--format", "csv", "--page", "page.html");

    assertThat(with.code()).as(with.err()).isZero();
    assertThat(with.out()).isEqualTo(without.out());
    assertThat(temp.resolve("case/page.html")).content().contains("\"talks\":");
  }

  @Test
  void concessionsThatRunOutOfRounds_areReported() {
    Result one =
        folder.run("negotiate", CAR, "--protocol", "concession", "--rounds", "1", "--runs", "20");
    Result many = folder.run("negotiate", CAR, "--protocol", "concession", "--runs", "20");

    assertThat(one.out())
        .containsPattern("In \\d+ runs the parties were still conceding when the talks\\s+ended")
        .contains("--rounds");
    assertThat(many.out()).doesNotContain("still conceding");
  }

  @Test
  void otherSeed_makesOtherRuns() {
    String first = HERE.run("negotiate", UKRAINE, "--runs", "10", "--seed", "1").out();
    String other = HERE.run("negotiate", UKRAINE, "--runs", "10", "--seed", "2").out();

    assertThat(other.replace("seed 2", "seed 1")).isNotEqualTo(first);
  }

  @Test
  void stanceThatEndsWhileTheTalksGoOn_isSeenInThePathAndDecidesTheDeal() throws Exception {
    folder.append(
        "seller.drl",
        """

        rule "Not before the inspection"
            @claims("chat.4")
            date-expires "2026-03-11"
        when
            Terms( price in (6000, 7000) )
        then
            redLine("The seller waits for the inspection.");
        end
        """);

    JsonNode talks =
        car("--from", "2026-03-01", "--to", "2026-03-20", "--runs", "10", "--path", "1");

    assertThat(talks.at("/deals").asInt()).isEqualTo(10);
    assertThat(talks.at("/rounds/p10").asInt()).isGreaterThanOrEqualTo(11);
    assertThat(talks.at("/paths/0").findValues("dropped")).hasSize(1);
    assertThat(talks.at("/paths/0").findValuesAsText("day")).containsExactly("2026-03-11");
  }

  @Test
  void silentParty_acceptsNothing_soThatTheAgreementRuleDecides() throws Exception {
    folder.write("seller.drl", "");
    folder.write(
        CAR,
        """
        scenario: first-talk
        title: The first talk
        rules: ../../rules/used-car
        as_of: 2026-03-01
        packages: {}
        """);

    JsonNode all = car("--runs", "5");
    JsonNode one = car("--runs", "5", "--agreement", "at_least=1");

    assertThat(all.at("/deals").asInt()).isZero();
    assertThat(all.at("/silent/0").asText()).isEqualTo("seller");
    assertThat(all.at("/satisfaction/seller").isNull()).isTrue();
    assertThat(all.at("/blocked_by/0/silent").asBoolean()).isTrue();
    assertThat(one.at("/deals").asInt()).isEqualTo(5);
    assertThat(folder.run("negotiate", CAR, "--runs", "5").out()).contains("Seller is silent");
  }

  @Test
  void certainRules_needNoChance() throws Exception {
    JsonNode talks = car("--sure", "0.9", "--runs", "30");

    assertThat(talks.at("/assumed/sure").asDouble()).isEqualTo(0.9);
    assertThat(talks.at("/given_up").size()).isZero();
    assertThat(talks.at("/rate/value").asDouble()).isEqualTo(1);
    assertThat(talks.at("/rate/low").asDouble()).isLessThan(1);
  }

  @Test
  void demandsThatHold_areGivenUpByConcessionsOnly() throws Exception {
    JsonNode talks = car("--demands", "hold", "--runs", "50");

    assertThat(talks.at("/given_up").size()).isPositive();
    for (JsonNode demand : talks.at("/given_up")) {
      assertThat(demand.at("/conceded").asDouble()).isEqualTo(demand.at("/share").asDouble());
    }
  }

  @Test
  void lastTermsOfAPath_areTheDeal() throws Exception {
    JsonNode talks = car("--runs", "5");

    assertThat(talks.at("/paths").size()).isEqualTo(5);
    for (int run = 0; run < 5; run++) {
      JsonNode last = null;
      for (JsonNode step : talks.at("/paths").get(run)) {
        last = step.has("terms") ? step.get("terms") : last;
      }
      assertThat(last).isEqualTo(talks.at("/told").get(run).get("deal"));
    }
  }

  @Test
  void timeLimit_isSaid() throws Exception {
    JsonNode talks = car("--runs", "1000000", "--time-limit", "1", "--jobs", "1");

    assertThat(talks.at("/complete").asBoolean()).isFalse();
    assertThat(talks.at("/stopped").asText()).contains("1 s");
    assertThat(talks.at("/runs").asInt()).isBetween(1, 999_999);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--tactic sellr=linear | unknown party `sellr`",
        "--tactic seller | `seller` is not a tactic of a party",
        "--tactic seller=tough | unknown tactic `tough`",
        "--tactic seller=linear:2 | has no number",
        "--tactic seller=boulware | needs a number from 0.01 to 1",
        "--tactic seller=boulware:0.5..0.2 | needs a number from 0.01 to 1",
        "--tactic seller=conceder:0.5 | needs a number from 1 to 100",
        "--tactic seller=linear --tactic seller=linear | is given two tactics",
        "--tactic seller=linear --protocol concession | does not go with",
        "--tactic seller=tit-for-tat --protocol single-text | does not go with",
        "--to 2026-03-02 | go together",
        "--from 2026-03-02 --to 2026-03-01 | before they begin",
        "--from 2026-03-01 --to 2026-03-02 --as-of 2026-03-01 | does not go with",
        "--path 2 --runs 1 | there is no run 2",
        "--protocol barter | barter",
        "--demands fold | fold",
        "--runs 0 | not a number from 1"
      })
  void wrongWords_areRefused(String words, String message) {
    Result result =
        folder.run(
            Stream.concat(Stream.of("negotiate", CAR), Stream.of(words.split(" ", -1)))
                .toArray(String[]::new));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(message).doesNotContain("Exception");
  }
}
