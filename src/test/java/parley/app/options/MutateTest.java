package parley.app.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class MutateTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";
  @TempDir Path folder;

  @BeforeEach
  void newCase() {
    assertThat(run("init .").code()).isZero();
  }

  @Test
  void newCase_saysWhichMistakesNoTestNotices() {
    Result result = run("test --mutate");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).containsPattern("mutation\\s+score\\s");
  }

  @Test
  void weakenedTests_letAMistakeThroughAndItsKillerCatchesIt() throws IOException {
    edit(
        SCENARIO,
        "    verdicts: {buyer: accepts, seller: rejects}\n"
            + "    because: {seller: [\"No giving away\"]}\n",
        "");

    Result weak = run("test --mutate --format json");

    assertThat(weak.code()).isZero();
    String line = survivor(weak.out(), "a red line turned into a demand", "No giving away");
    assertThat(line)
        .contains("\"party\": \"seller\"")
        .contains("-     redLine(")
        .contains("+     demand(\\\"was_a_red_line\\\", ");
    Files.writeString(folder.resolve("scenarios/used-car/killer.yaml"), killer(line));
    assertThat(run("test scenarios/used-car/killer.yaml").code()).isZero();
    assertThat(run("test --mutate --format json").out())
        .doesNotContain("a red line turned into a demand");
    edit("rules/used-car/seller.drl", "redLine(", "demand(\"was_a_red_line\", ");
    assertThat(run("test scenarios/used-car/killer.yaml").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seller.drl | another weight | No monthly parts | @weight(2) | @weight(1)",
        "buyer.drl | another cost of a concession | Cheap enough | @cost(0.4) | @cost(0.5)",
        "buyer.drl | a stance deleted | A colour | prefer(drools, \"colour\", \"Red.\"); |",
        "buyer.drl | == for != | A colour | payment == \"cash\" | payment != \"cash\"",
      })
  void mistakesOfNumbersAndPreferences_areKilledByTheirSatisfaction(
      String file, String mistake, String rule, String old, String now) throws IOException {
    String rules = "rules/used-car/" + file;
    if (rule.equals("A colour")) {
      Files.writeString(
          folder.resolve(rules),
          Files.readString(folder.resolve(rules))
              + "\n"
              + "rule \"A colour\"\n"
              + "    @claims(\"chat.2\")\n"
              + "when\n"
              + "    Terms( payment == \"cash\" )\n"
              + "then\n"
              + "    prefer(drools, \"colour\", \"Red.\");\n"
              + "end\n");
    }
    String line = survivor(run("test --mutate --format json").out(), mistake, rule);
    assertThat(line).contains("satisfaction: {").doesNotContain("verdicts: {");
    Files.writeString(folder.resolve("scenarios/used-car/killer.yaml"), killer(line));

    assertThat(run("test scenarios/used-car/killer.yaml").code()).isZero();
    String after = run("test --mutate --format json").out();
    String number = line.substring(line.indexOf(':') + 1, line.indexOf(',')).strip();
    assertThat(after).doesNotContain("\"number\": " + number + ",");
    String text = Files.readString(folder.resolve(rules));
    String whole = now == null ? text.substring(text.indexOf("\nrule \"A colour\"")) : old;
    edit(rules, whole, now == null ? "" : now);
    assertThat(run("test scenarios/used-car/killer.yaml").code()).isEqualTo(1);
  }

  @Test
  void reservationValue_isKilledByAVerdictThatItDecides() throws IOException {
    edit("rules/used-car/agenda.yaml", "{title: Buyer}", "{title: Buyer, reservation: 0.7}");
    edit(SCENARIO, "    verdicts: {buyer: accepts, seller: rejects}\n", "");

    String line =
        survivor(
            run("test --mutate --format json").out(),
            "another reservation value",
            "reservation: 0}");
    assertThat(line)
        .contains("\"party\": \"buyer\"")
        .contains("-   buyer: {title: Buyer, reservation: 0.7}")
        .contains("buyer: holds_out");
    Files.writeString(folder.resolve("scenarios/used-car/killer.yaml"), killer(line));

    assertThat(run("test scenarios/used-car/killer.yaml").code()).isZero();
    assertThat(run("test --mutate --format json").out()).doesNotContain("reservation: 0}");
    edit("rules/used-car/agenda.yaml", ", reservation: 0.7", "");
    assertThat(run("test scenarios/used-car/killer.yaml").code()).isEqualTo(1);
  }

  /** The survivor's object, on one line. */
  private static String survivor(String json, String mistake, String rule) {
    for (String object : json.replaceAll("\\s*\n\\s*", " ").split("\\{ \"number\"", -1)) {
      if (object.contains("\"mistake\": \"" + mistake + "\"") && object.contains(rule)) {
        return object;
      }
    }
    throw new AssertionError("no survivor: " + mistake + "\n" + json);
  }

  private static String killer(String object) {
    String from = object.substring(object.indexOf("\"killer\": \"") + 11);
    return from.substring(0, from.indexOf('"')).replace("\\n", "\n");
  }

  @Test
  void sample_isOfOneSeedAndSaysSo() {
    Result some = run("test --mutate --sample 5 --seed 3");

    assertThat(some.out()).contains("5 of ").contains(" mutants (seed 3) of used-car: ");
    assertThat(run("test --mutate --sample 5 --seed 3")).isEqualTo(some);
  }

  @ParameterizedTest
  @CsvSource({"mutation=0, 0, ''", "mutation=100, 1, below the threshold of 100%"})
  void threshold_decidesTheExitCode(String threshold, int code, String said) {
    Result result = run("test --threshold " + threshold);

    assertThat(result.code()).isEqualTo(code);
    assertThat(result.err()).contains(said);
    assertThat(result.out()).contains("mutation score");
  }

  /** The failing test is about the seller's rules; those of the buyer are tried all the same. */
  @Test
  void failingTest_leavesOutTheRulesItTouches() throws IOException {
    int all = mutants(run("test --mutate"));
    edit(SCENARIO, "verdicts: {buyer: accepts, seller: holds_out}", "verdicts: {seller: accepts}");

    Result result = run("test --mutate");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("parley test: no mistakes were tried in 3 rules that failing tests touch\n");
    assertThat(mutants(result)).isBetween(1, all - 1);
    assertThat(result.out()).doesNotContain("seller/No monthly parts from strangers");
  }

  private static int mutants(Result result) {
    Matcher count = Pattern.compile("(\\d+) mutants of used-car").matcher(result.out());
    assertThat(count.find()).as(result.out()).isTrue();
    return Integer.parseInt(count.group(1));
  }

  @ParameterizedTest
  @CsvSource({
    "--sample 5, `--sample` goes with `--mutate`",
    "--mutate --seed 5, `--seed` goes with `--sample`",
    "--threshold mutations=90, did you mean `mutation`?",
    "--threshold mutation=900, has no percentage from 0 to 100"
  })
  void wrongOptions_areRefused(String options, String message) {
    Result result = run("test " + options);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message);
  }

  @Test
  void terminal_seesABarThatIsWipedOut() {
    Result result = Cli.in(folder).onTerminal().run("test", "--mutate", "--sample", "4");

    assertThat(result.err())
        .contains("mutating [############............] 2 of 4 mutants")
        .endsWith("\r\u001b[K");
  }

  @Test
  void timeLimitReached_leavesMutantsUndecided() {
    Result result = run("test --mutate --time-limit 0 --format json");

    assertThat(result.out()).contains("\"complete\": false").contains("\"survived\": 0");
  }

  @Test
  void undecidedMutants_countInNoScore_andAreNamedBesideIt() {
    Result undecided = run("test --mutate --time-limit 0");
    assertThat(undecided.out()).contains("undecided").doesNotContain("0.0%");
    Result gate = run("test --mutate --time-limit 0 --threshold mutation=1");
    assertThat(gate.code()).as("nothing is known, so nothing is passed").isOne();
  }

  private Result run(String line) {
    return Cli.in(folder).run(line.split(" ", -1));
  }

  private void edit(String file, String old, String replacement) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, replacement));
  }
}
