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
