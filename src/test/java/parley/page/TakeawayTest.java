package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.Cli;

/** What a reader takes away from Explore. */
@Tag("browser")
class TakeawayTest {
  private static final String FROM = "#explore&from=offer_without_troops";

  private static Browser browser;
  private static Path page;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(1280, false);
    page = Pages.write(folder, Pages.talks("december-2025"));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void packageTakenAway_isJudgedTheSameByParley() throws IOException {
    browser.open(page, FROM + "&set=foreign_troops.western_peacekeepers,deadline.fixed");
    String yaml = takenAway("yaml");
    Path here = Path.of("src/test/resources/talks").toAbsolutePath();
    String shipped =
        Files.readString(here.resolve("scenarios/ukraine-nato/december-2025.yaml"))
            .replace("../../rules/", here.resolve("rules") + "/");
    String head = shipped.substring(0, shipped.indexOf("what_if:"));
    Path scenario = Files.writeString(folder.resolve("december-2025.yaml"), head + yaml);

    Cli.Result run = Cli.in(folder).run("run", scenario.toString(), "-p", "explored");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("explored: no deal", "No Western troops in Ukraine");
    assertThat(run.out()).contains("accepted by United States");
    JsonNode judged =
        new ObjectMapper()
            .readTree(
                Cli.in(folder)
                    .run("run", scenario.toString(), "-p", "explored", "--format", "json")
                    .out())
            .get("packages")
            .get(0);
    List<List<String>> rows = rows(takenAway("csv"));
    assertThat(rows)
        .contains(
            List.of(
                "outcome",
                "explored",
                "After: Zelenskyy's offer without foreign troops",
                "no_deal",
                "no deal",
                "",
                "",
                ""));
    for (JsonNode one : judged.get("verdicts")) {
      String share = one.get("satisfaction").asText();
      assertThat(rows)
          .anySatisfy(
              row -> {
                assertThat(row.subList(0, 2))
                    .isEqualTo(List.of("party", one.get("party").asText()));
                assertThat(row.get(3)).isEqualTo(one.get("verdict").asText());
                assertThat(Double.parseDouble(row.get(5))).isEqualTo(Double.parseDouble(share));
              });
    }
    judged
        .get("terms")
        .properties()
        .forEach(
            term ->
                assertThat(rows)
                    .anySatisfy(
                        row -> {
                          assertThat(row.subList(0, 2)).isEqualTo(List.of("issue", term.getKey()));
                          assertThat(row.get(3)).isEqualTo(term.getValue().asText());
                        }));
  }

  @Test
  void memoTakenAway_saysTermsVerdictsReasonsAndSources() {
    browser.open(page, FROM + "&set=foreign_troops.western_peacekeepers");

    String memo = takenAway("md");

    assertThat(memo.lines().filter(line -> line.startsWith("#")))
        .first()
        .asString()
        .endsWith(": no deal");
    assertThat(memo)
        .contains(
            "1 issue changed from",
            " instead of ",
            "- Russia: rejects, ",
            "  - No Western troops in Ukraine (red line): ",
            "## Sources",
            "&from=offer_without_troops&set=");
    assertThat(memo).doesNotContain("undefined", ": null", "NaN%", "[object");
    browser.ask(
        "globalThis.saved = []; URL.createObjectURL = blob => { saved.push(blob); return '#'; };"
            + "document.querySelectorAll('.takeaway [data-file]').forEach(b => b.click());");
    browser.ask(
        "return new Promise(done => { const look = () => saved.length === 5 ? done() :"
            + " setTimeout(look, 20); look(); })");
    assertThat(browser.ask("return saved.map(b => b.type).sort().join()"))
        .isEqualTo("image/png,image/svg+xml,text/plain,text/plain,text/plain");
    assertThat(browser.ask("return saved.every(b => b.size > 80)")).isEqualTo(true);
  }

  /** What stands in one of the fields under <i>Take this away</i>. */
  /**
   * What was taken away can be put into the scenario, and taken from there again, as often as one
   * likes.
   */
  @Test
  void packageTakenAwayTwice_isBasedOnTheFirst() throws IOException {
    CaseFolder made = CaseFolder.in(folder.resolve("twice"));
    String talk = "scenarios/used-car/first-talk.yaml";
    String whole = Files.readString(made.path(talk));
    made.write(talk, whole.substring(0, whole.indexOf("# What you hold")).stripTrailing() + "\n");

    again(made, talk, "in_parts", "price.bargain");
    again(made, talk, "explored", "payment.cash");
    String last = again(made, talk, "explored_2", "warranty.none");

    assertThat(last).startsWith("  explored_3:\n").contains("    based_on: explored_2\n");
    Object saved =
        browser.ask("return parley.files(0, {rules: ''}).find(f => f[0].endsWith('.yaml'))[1]");
    assertThat(String.valueOf(saved)).contains("  explored:\n", "  explored_2:\n");
    Cli.Result run = made.run("run", talk, "-p", "explored_3", "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(new ObjectMapper().readTree(run.out()).at("/packages/0/terms").toString())
        .isEqualTo("{\"price\":\"bargain\",\"warranty\":\"none\",\"payment\":\"cash\"}");
  }

  private static String again(CaseFolder made, String talk, String from, String set)
      throws IOException {
    assertThat(made.run("report", talk, "-o", "page.html").code()).isZero();
    browser.open(folder.resolve("twice/page.html"), "#explore&from=" + from + "&set=" + set);
    String yaml = takenAway("yaml");
    made.append(talk, yaml);
    return yaml;
  }

  private static String takenAway(String name) {
    browser.ask("document.querySelector('.explore .takeaway').open = true");
    browser.ask("return new Promise(done => setTimeout(done, 50))");
    return field(name);
  }

  private static String field(String name) {
    return String.valueOf(
        browser.ask(
            "return document.querySelector('.takeaway [name=' + arguments[0] + ']').value", name));
  }

  private static List<List<String>> rows(String csv) {
    return CsvReader.builder().ofCsvRecord(csv).stream().map(CsvRecord::getFields).toList();
  }
}
