package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules changed in the page, and the files that come of it. */
@Tag("browser")
class WorkshopTest {
  private static final String TROOPS = "[data-rule='russia/No Western troops in Ukraine'] ";

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

  private static String text(String css) {
    return browser.text(css);
  }

  @Test
  void nothing_isScrolledSideways() {
    browser.open(page, "#rules&from=offer_with_western_troops");
    unfold();
    for (int width : List.of(320, 360, 768, 1024, 1366, 1920)) {
      var unused =
          browser
              .driver()
              .executeCdpCommand(
                  "Emulation.setDeviceMetricsOverride",
                  Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
      assertThat(browser.ask("return document.documentElement.scrollWidth"))
          .as("%d px", width)
          .isEqualTo((long) width);
    }
    var unused =
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  @Test
  void changedRules_haveNoViolation() throws IOException {
    browser.open(page, "#rules&from=offer_with_western_troops");
    unfold();
    browser.find(TROOPS + "input[type=checkbox]").click();
    browser.ask("document.querySelector('[name=own-add]').click()");
    browser.ask(AccessibilityTest.axe());

    Object found = browser.driver().executeAsyncScript(AccessibilityTest.CHECK);

    assertThat((List<?>) found).isEmpty();
  }

  private static void unfold() {
    browser.ask("document.querySelectorAll('#rules details').forEach(d => { d.open = true; })");
    browser.ask("return new Promise(done => setTimeout(done, 100))");
  }

  @Test
  void stanceSwitchedOff_changesVerdictsHereAndInExplore() {
    browser.open(page, "#rules&from=offer_with_western_troops");
    unfold();
    browser.find(TROOPS + "input[type=checkbox]").click();

    assertThat(text(".change-list")).contains("No Western troops in Ukraine – switched off");
    assertThat(browser.texts(".effects tbody tr:last-child .moved")).hasSize(1);
    awaitVerdict(1, "holds out");
    Browser.await(() -> text(".explore .rules-changed").startsWith("The rules are changed."));

    browser.find("[name=as-it-was]").click();

    awaitVerdict(1, "rejects");
    assertThat(browser.ask("return location.hash").toString()).doesNotContain("rules=");
  }

  @Test
  void stanceOfOnesOwn_isReadBackAndJudged_andItsLinkBringsItBack() {
    browser.open(page, "#rules&from=offer_without_troops");
    unfold();
    browser.find("[name=own-party] [value=united_states]").click();
    browser.find("[name=own-kind] [value=red_line]").click();
    browser.find(".own-line select [value='5']").click();
    String first = text(".own-options label:first-child");
    browser.find(".own-options label:first-child input").click();
    assertThat(text(".read-back"))
        .startsWith("United States would walk away if “")
        .endsWith("” is “" + first + "”.");
    browser.find("[name=own-add]").click();
    assertThat(text(".own .faults")).isEqualTo("Give it a name. Say why.");
    browser.find("[name=own-name]").sendKeys("Troops or nothing");
    browser.find("[name=own-because]").sendKeys("Somebody has to keep the peace.");

    browser.find("[name=own-add]").click();

    awaitVerdict(3, "rejects");
    String address = String.valueOf(browser.ask("return location.hash"));
    browser.open(page, address);
    awaitVerdict(3, "rejects");
    assertThat(text(".change-list")).contains("Of your own: Troops or nothing");

    browser.find("[aria-label='edit: Troops or nothing']").click();

    assertThat(text(".change-list")).doesNotContain("Troops or nothing");
    assertThat(text(".read-back")).contains("would walk away if").contains(first);
    browser.find(".own .code summary").click();
    assertThat(text(".own .code pre"))
        .startsWith("rule \"Troops or nothing\"")
        .contains("redLine(\"Somebody has to keep the peace.\")");
  }

  @Test
  void ruleAsText_showsItsErrorsAtTheirPlace_isReadInWords_andChangesVerdicts() {
    browser.open(page, "#rules&from=offer_without_troops");
    browser.find(".rule-text > summary").click();
    browser.find("[name=text-party] [value=united_states]").click();
    var area = browser.find("[name=rule-text]");
    area.clear();
    area.sendKeys(
        "rule \"No deal\"\nwhen\n    Terms( foreign_trops == \"none\" )\nthen\n"
            + "redLine(\"None.\")\nend");

    assertThat(text(".rule-text .problem"))
        .contains("line 3, column 12", "error: unknown issue `foreign_trops`", "^^^^^^^^^^^^^")
        .contains("help: did you mean `foreign_troops`?");
    assertThat(browser.find("[name=text-add]").isEnabled()).isFalse();

    browser.find(".rule-text .at").click();
    browser.driver().switchTo().activeElement().sendKeys("foreign_troops");
    assertThat(browser.texts(".rule-text .problem")).isEmpty();
    assertThat(text(".rule-text .read-back")).startsWith("United States would walk away if “");
    browser.find("[name=text-add]").click();

    assertThat(text(".change-list")).contains("Of your own: No deal");
    awaitVerdict(3, "rejects");
    browser.find("[aria-label='edit: No deal']").click();
    assertThat(browser.ask("return document.querySelector('[name=rule-text]').value"))
        .asString()
        .startsWith("rule \"No deal\"\nwhen");
  }

  @Test
  void changedRules_reachEveryPart_andAreMarkedThere() {
    browser.open(page, "#overview");
    String before = text("#overview .lead");
    assertThat(before).startsWith("No deal is possible");
    List<String> matrix = browser.texts("#overview .matrix tbody tr td:nth-child(2) .word");
    Object rules =
        browser.ask(
            """
            const own = parley.data.cases[0].rules.filter(r => r.owner === 'russia' && r.kind !== 'concession');
            const kind = Object.fromEntries(own.map(r => ['russia/' + r.name, 'preference']));
            return parley.pack({off: [], kind, weight: {}, sure: {}, least: {}, articles: [], own: []});
            """);

    browser.open(page, "#overview&rules=" + rules);

    assertThat(text("#overview .rules-changed"))
        .startsWith("With your changes to the rules: Russia:");
    assertThat(browser.texts("#overview .matrix tbody tr td:nth-child(2) .word"))
        .isNotEqualTo(matrix)
        .containsOnly("accepts");
    assertThat(text("#overview .lead")).startsWith("A deal is possible:");
    for (String view : List.of("packages", "pictures", "sources")) {
      browser.find("nav [href='#" + view + "']").click();
      assertThat(text("#" + view + " .rules-changed"))
          .startsWith("With your changes to the rules:");
    }
    browser.find("nav [href='#rules']").click();
    browser.find("[name=as-it-was]").click();
    browser.find("nav [href='#overview']").click();
    assertThat(text("#overview .lead")).isEqualTo(before);
    assertThat(browser.texts("#overview .rules-changed")).isEmpty();
  }

  /** What the page finds again under changed rules is, without a change, what Parley found. */
  @Test
  void whatIsFoundAgain_isWhatParleyFoundOfTheRulesAsTheyAre() {
    browser.open(page, "#overview");
    Object differences =
        browser.ask(
            """
            const s = parley.data.scenarios[0];
            const nothing = parley.pack({off: [], kind: {}, weight: {}, sure: {}, least: {[s.parties[0]]: '0'}, articles: [], own: []});
            const again = parley.recounted(0, nothing);
            const least = Math.min(...s.repairs.map(r => r.stances.length));
            const told = some => some.filter(r => r.stances.length === least).map(r => [...r.stances].sort((a, b) => a - b) + ' ' + r.deals).sort();
            const plain = days => JSON.stringify(days.map(d => [d.day, d.starts, d.ends, d.deals, s.parties.map(p => d.accepts[p])]));
            return [again.deals === s.deals, JSON.stringify(told(again.repairs)) === JSON.stringify(told(s.repairs)),
              again.repairs.length > 0, again.moreRepairs, plain(again.days) === plain(s.days), again.days.length > 3];
            """);
    assertThat((List<?>) differences).isEqualTo(List.of(true, true, true, false, true, true));
  }

  @Test
  void ruleOfAParty_isRewrittenAsText() {
    browser.open(page, "#rules&from=offer_with_western_troops");
    unfold();
    browser.find(TROOPS + "[aria-label='rewrite: No Western troops in Ukraine']").click();
    assertThat(text(".rule-text .read-back"))
        .startsWith("Russia would walk away if “")
        .endsWith("This replaces its rule of the same name.");
    browser.ask(
        """
        const area = document.querySelector('[name=rule-text]');
        area.value = area.value.replace('western_peacekeepers', 'none');
        area.dispatchEvent(new Event('input'));
        """);

    browser.find("[name=text-add]").click();

    awaitVerdict(1, "holds out");
    assertThat(text(".change-list")).contains("(in place of the rule of this name)");
  }

  @Test
  void addressWithWhatTheCaseDoesNotHave_isReported() {
    Object rules =
        browser.ask(
            "return parley.pack({off: ['russia/Nothing'], kind: {}, weight: {}, sure: {}, least:"
                + " {moon: '0.5'}, articles: ['999'], own: []})");
    browser.open(page, "#rules&rules=" + rules);
    assertThat(text(".missed")).contains("“russia/Nothing”", "“moon”", "“999”");

    browser.open(page, "#rules&rules=broken!");
    assertThat(text(".missed")).contains("changes to the rules that cannot be read");
  }

  @Test
  void savedFile_isReadAgain_andNoOther() throws IOException {
    browser.open(page, "#rules");
    unfold();
    browser.find(TROOPS + "input[type=checkbox]").click();
    Map<String, String> files =
        files(state("rules", browser.ask("return location.hash.match(/rules=(.*)$/)[1]")));
    Path saved =
        Files.writeString(folder.resolve("russia.drl"), String.valueOf(files.get("russia.drl")));
    Path edited =
        Files.writeString(folder.resolve("edited.drl"), files.get("russia.drl") + "// mine\n");
    browser.find("[name=as-it-was]").click();

    browser.find("[name=saved]").sendKeys(edited.toAbsolutePath().toString());
    Browser.await(() -> text(".takeaway .faults").startsWith("This file was changed after"));
    browser.find("[name=saved]").sendKeys(saved.toAbsolutePath().toString());

    Browser.await(
        () -> text(".change-list").contains("No Western troops in Ukraine – switched off"));
  }

  /** What Explore shows while it is out of sight follows a moment later. */
  private static void awaitVerdict(int party, String word) {
    Browser.await(
        () -> browser.texts(".party:nth-child(" + party + ") .word").equals(List.of(word)));
  }

  private static Map<String, Object> state(String name, Object value) {
    return Map.of(name, value);
  }

  private static Map<String, String> files(Map<String, Object> state) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Object file : (List<?>) browser.ask("return parley.files(0, arguments[0])", state)) {
      List<?> pair = (List<?>) file;
      files.put(String.valueOf(pair.get(0)), String.valueOf(pair.get(1)));
    }
    return files;
  }
}
