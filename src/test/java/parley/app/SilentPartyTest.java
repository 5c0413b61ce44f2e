package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;

/** A party of which no stance is known has no satisfaction, and counts alike in a whole answer. */
class SilentPartyTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;
  private CaseFolder folder;

  @BeforeEach
  void caseInWhichTwoOfThreeMustAccept() throws IOException {
    folder = CaseFolder.in(temp.resolve("case"));
    Path agenda = folder.path("agenda.yaml");
    Files.writeString(
        agenda,
        Files.readString(agenda)
            .replaceFirst(
                "issues:", "  cousin: {title: Cousin}\nagreement: {at_least: 2}\n\nissues:"));
    Path scenario = folder.path(SCENARIO);
    Files.writeString(scenario, Files.readString(scenario).replaceFirst("(?s)\nexpect:.*", "\n"));
  }

  /** Taken to accept in the number of deals, and in how many of them have each option. */
  @Test
  void diagnosis_countsTheSameDealsEverywhere() {
    String text = folder.run("diagnose", SCENARIO).out();

    assertThat(text).contains("No stance known: Cousin; taken here to accept everything.");
    assertThat(sum(line(text, "  Price of the car: ")))
        .isEqualTo(number(text, "; (\\d+) if it accepts"));
    assertThat(sum(line(text, "  Warranty: "))).isEqualTo(number(text, "; (\\d+) if it accepts"));
  }

  /**
   * A sentence on the number of deals says how silence counts, and is the same number everywhere.
   */
  @Test
  void dealsThatSilencePrevents_areNotDealsInAnyAnswer() throws IOException {
    Path agenda = folder.path("agenda.yaml");
    Files.writeString(agenda, Files.readString(agenda).replace("agreement: {at_least: 2}\n", ""));
    String searched = folder.run("search", SCENARIO).out().replaceAll("\\s+", " ");
    int unopposed = number(searched, "0 deals among .*?; (\\d+) if the silent parties accept");
    assertThat(unopposed).isPositive();

    String diagnosed = folder.run("diagnose", SCENARIO).out().replaceAll("\\s+", " ");
    assertThat(diagnosed)
        .contains(
            "because a party is silent (no stance known: Cousin); "
                + unopposed
                + " if it accepts. What follows takes it to accept.")
        .doesNotContain(unopposed + " deals among");
    assertThat(folder.run("diagnose", SCENARIO, "--format", "json").out())
        .contains("\"deals\": 0,", "\"unopposed\": " + unopposed + ",");
    assertThat(folder.run("report", SCENARIO, "--format", "markdown").out())
        .contains("there is no deal", "if the silent parties accept: " + unopposed + " deal")
        .doesNotContain(" " + unopposed + " deal of all");
  }

  @Test
  void sweep_meansTheSameDealsByEveryQuestion() throws IOException {
    Path agenda = folder.path("agenda.yaml");
    Files.writeString(agenda, Files.readString(agenda).replace("agreement: {at_least: 2}\n", ""));
    assertThat(swept("diagnose")).isEqualTo(swept("search")).startsWith("0,");
  }

  private String swept(String question) throws IOException {
    Files.writeString(
        temp.resolve("case/plan.yaml"),
        "sweep: small\nscenarios: [%s]\nquestion: %s\ncolumns: [deals, unopposed, silent]\n"
            .formatted(SCENARIO, question));
    assertThat(folder.run("sweep", "plan.yaml", "-o", question + ".csv").err()).isEmpty();
    String row = Files.readAllLines(temp.resolve("case").resolve(question + ".csv")).get(1);
    return row.replaceFirst("^1,", "").replaceFirst("(?<=cousin\"\"\\]\").*", "");
  }

  @Test
  void silence_hasNoSatisfactionAndNoProbability() {
    assertThat(
            folder
                .run(
                    "what-if",
                    SCENARIO,
                    "-p",
                    "handshake",
                    "--set",
                    "price=asked",
                    "--format",
                    "csv")
                .out())
        .contains(",cousin,silent,silent,,,");
    assertThat(folder.run("compare-averaging", SCENARIO).out())
        .containsPattern("Cousin +– +– no stance known")
        .doesNotContainPattern("Cousin +\\d");
    assertThat(folder.run("robust", SCENARIO).out())
        .containsPattern("package +Buyer +Seller +Cousin +deal")
        .containsPattern("handshake +100% +100% +– +100%");
  }

  private static String line(String text, String start) {
    String item = text.substring(text.indexOf("\n" + start) + 1);
    return item.split("\n(?!    )", -1)[0].replaceAll("\\s+", " ");
  }

  private static int sum(String line) {
    return Pattern.compile(" \\((\\d+)\\)(;|$)")
        .matcher(line)
        .results()
        .mapToInt(r -> Integer.parseInt(r.group(1)))
        .sum();
  }

  private static int number(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return Integer.parseInt(matcher.group(1));
  }
}
