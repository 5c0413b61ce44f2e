package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.LoadedScenario;
import parley.generate.Packages;
import parley.model.Terms;
import parley.model.verdict.Judge;

/** The walk through the page that most readers take, in Firefox. */
@Tag("browser")
class FirefoxTest {
  private static final int SAMPLE = 300;

  private static Firefox browser;
  private static Path page;
  private static LoadedScenario loaded;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Firefox.start(Files.createDirectory(folder.resolve("profile")));
    loaded = Pages.talks("december-2025");
    page = Pages.write(folder, loaded);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String text(String css) {
    return browser
        .ask(
            """
            while (document.querySelector('[aria-busy=true]')) {
              await new Promise(done => setTimeout(done, 10));
            }
            return document.querySelector("%s").innerText"""
                .formatted(css))
        .asText();
  }

  @Test
  void options_changeVerdictsAndTheAddress_andBackUndoes() {
    browser.open(page, "#explore&from=offer_without_troops");
    assertThat(text("#overview .lead")).startsWith("No deal is possible");
    String before = text(".parties");

    browser.ask("document.querySelector('#issue-foreign_troops input:not(:checked)').click()");

    assertThat(browser.ask("return location.hash").asText()).contains("set=foreign_troops.");
    assertThat(text(".changed")).startsWith("1 issue changed from");
    browser.ask(
        "return new Promise(done => { addEventListener('popstate', () => setTimeout(done, 50)); history.back(); })");
    assertThat(text(".parties")).isEqualTo(before);
  }

  @Test
  void ruleAsText_changesAVerdictInEveryPart() {
    browser.open(page, "#rules&from=offer_without_troops");
    browser.ask(
        """
        document.querySelector('.rule-text').open = true;
        document.querySelector('[name=text-party]').value = 'united_states';
        const area = document.querySelector('[name=rule-text]');
        area.value = 'rule "No"\\nwhen Terms() then redLine("Nothing will do.") end';
        area.dispatchEvent(new Event('input'));
        document.querySelector('[name=text-add]').click();
        """);
    assertThat(text(".change-list")).contains("Of your own: No");
    browser.ask("document.querySelector(\"nav [href='#overview']\").click()");
    assertThat(text("#overview .rules-changed")).startsWith("With your changes to the rules");
    JsonNode words =
        browser.ask(
            "return [...document.querySelectorAll('#overview .matrix tbody td:nth-child(4)')].map(e => e.innerText.trim())");
    assertThat(words).isNotEmpty().allMatch(w -> w.asText().equals("rejects"));
  }

  @Test
  void verdicts_areThoseOfDrools() {
    browser.open(page, "");
    Judge judge = loaded.rules().judge(loaded.scenario().asOf().orElseThrow());
    Random random = new Random(3);
    List<List<Integer>> places = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < SAMPLE; i++) {
      Terms terms = Packages.random(judge.rules().agenda(), random);
      places.add(Pages.places(judge.rules().agenda(), terms));
      judge
          .verdicts(terms, loaded.scenario().parties())
          .forEach(v -> expected.add(v.party() + " " + v.verdict().id()));
    }
    JsonNode found =
        browser.ask(
            "return "
                + places
                + ".flatMap(terms => parley.verdicts(0, terms).map(v => v.party + ' ' + v.verdict))");
    assertThat(found).extracting(JsonNode::asText).isEqualTo(expected);
  }

  @Test
  void nothing_isScrolledSideways_andPicturesAreDrawn() {
    browser.open(page, "#pictures");
    for (int width : List.of(360, 768, 1366, 1920)) {
      browser.resize(width, 900);
      assertThat(browser.ask("return document.documentElement.scrollWidth").asInt())
          .as("%d px", width)
          .isLessThanOrEqualTo(width);
    }
    assertThat(browser.ask("return document.querySelectorAll('#pictures svg').length").asInt())
        .isGreaterThan(3);
  }

  @Test
  void nothing_isComplainedAbout() {
    browser.open(page, "#packages");
    browser.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(browser.errors()).isEmpty();
  }
}
