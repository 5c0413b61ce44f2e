package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;
import parley.app.cases.LoadedScenario;
import parley.generate.Packages;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.Judge;
import parley.testing.CaseFolder;
import parley.testing.Cli;

/** The pages and papers of a class pack in a browser. */
@Tag("browser")
class LessonTest {
  private static final Path TALKS = Path.of("src/test/resources/talks");
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";
  private static final String WIDER =
      """
      const width = document.documentElement.clientWidth;
      const boxes = e => e.closest('.wide') === null && getComputedStyle(e).display !== 'inline';
      return [...document.querySelectorAll('body *')].filter(boxes)
        .filter(e => e.getBoundingClientRect().right > width + 1
          || (e.matches('p,li,td,th,h1,h2,h3,summary,legend') && e.scrollWidth > e.clientWidth + 1))
        .filter(e => !e.closest('.spoken,thead'))
        .map(e => e.tagName + ' ' + e.className + ' ' + e.textContent.slice(0, 40));
      """;

  private static Browser browser;
  private static Path pack;
  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    browser = Browser.start(1280, false);
    pack = folder.resolve("pack");
    Cli.Result made = Cli.in(TALKS).run("report", DECEMBER, "--class-pack", pack.toString());
    assertThat(made.code()).as(made.err()).isZero();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /**
   * The page of a team and that of the facilitator name the terms that clash, also where an issue
   * is open.
   */
  @Test
  void impossiblePackage_namesTheTermsThatClash() {
    CaseFolder made = CaseFolder.in(folder.resolve("clash"));
    made.append(
        "common.drl",
        """

        rule "A bargain comes as it is"
        when
            Terms( price == 6000, warranty == "six_months" )
        then
            impossible(drools, "Nobody repairs a car at that price.");
        end
        """);
    Path clash = folder.resolve("clash-pack");
    assertThat(
            made.run(
                    "report",
                    "scenarios/used-car/first-talk.yaml",
                    "--class-pack",
                    clash.toString())
                .code())
        .isZero();
    String set = "price.bargain,warranty.six_months,payment.";
    String words =
        "Impossible, whoever agrees. These terms exclude each other: Price of the car: Well below"
            + " the advert (6,000 euros); Warranty: The seller pays for repairs in the first six"
            + " months. Nobody repairs a car at that price.";

    browser.open(clash.resolve("parties/buyer/page.html"), "#set=" + set);
    assertThat(browser.text(".reasons > p")).isEqualTo(words);

    browser.open(clash.resolve("facilitator/rounds.html"), "#drafts=A~" + set);
    browser.find("[name=show]").click();
    assertThat(browser.text("#one .lead")).startsWith("impossible");
    assertThat(browser.text("#one p:not(.unprinted)")).isEqualTo(words);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(pack)) {
      return files
          .filter(f -> f.toString().endsWith(".html"))
          .filter(f -> !f.toString().contains("parties") || f.toString().contains("russia"))
          .sorted()
          .toList();
    }
  }

  private static void size(int width) {
    Map<String, Object> metrics =
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
    var unused = browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
  }

  private static void media(String medium) {
    var unused =
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  @Test
  void nothing_isCutOrScrolledSideways_onScreen() throws IOException {
    for (Path file : files()) {
      browser.open(file, "");
      prepare(file);
      for (int width : List.of(320, 360, 768, 1024, 1366, 1920)) {
        size(width);
        assertThat((List<?>) browser.ask(WIDER)).as("%s at %d px", file, width).isEmpty();
      }
    }
    size(1280);
  }

  /** Inside the margins of A4, and of Letter: 178 and 184 mm. */
  @Test
  void nothing_isCut_onPaper() throws IOException {
    media("print");
    try {
      for (Path file : files()) {
        browser.open(file, "");
        prepare(file);
        for (int width : List.of(672, 695)) {
          size(width);
          String everything = WIDER.replace("e.closest('.wide') === null && ", "");
          assertThat((List<?>) browser.ask(everything)).as("%s at %d px", file, width).isEmpty();
        }
      }
    } finally {
      media("");
      size(1280);
    }
  }

  /** In type of 9 points at least, on A4 and on Letter. */
  @Test
  void scoreSheets_areOnePrintedPageEach() throws IOException {
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(f -> f.endsWith("score-sheet.html")).toList()) {
        browser.open(file, "");
        for (List<Double> size : List.of(List.of(8.27, 11.69), List.of(8.5, 11.0))) {
          assertThat(printedPages(size)).as("%s on %s", file, size).isEqualTo(1);
        }
      }
    }
    media("print");
    Object smallest =
        browser.ask(
            "return Math.min(...[...document.querySelectorAll('main *')].map(e =>"
                + " parseFloat(getComputedStyle(e).fontSize)))");
    media("");
    assertThat(((Number) smallest).doubleValue() * 72 / 96).isGreaterThanOrEqualTo(8.99);
  }

  /** {@return how many pages a file has that is printed with the margins of its style} */
  private static int printedPages(List<Double> inches) {
    Map<String, Object> how =
        Map.of(
            "paperWidth",
            inches.get(0),
            "paperHeight",
            inches.get(1),
            "marginTop",
            0.71,
            "marginBottom",
            0.71,
            "marginLeft",
            0.63,
            "marginRight",
            0.63);
    byte[] pdf = Base64.getDecoder().decode(printed(how, 3));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return (int) Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(text).results().count();
  }

  /** On a busy machine the process in which Chromium prints does not always answer at once. */
  private static String printed(Map<String, Object> how, int tries) {
    try {
      return String.valueOf(browser.driver().executeCdpCommand("Page.printToPDF", how).get("data"));
    } catch (WebDriverException e) {
      if (tries == 1) {
        throw e;
      }
      return printed(how, tries - 1);
    }
  }

  @Test
  void everyFile_hasNoViolation() throws IOException {
    for (Path file : files()) {
      browser.open(file, "");
      prepare(file);
      browser.ask(AccessibilityTest.axe());
      Object found = browser.driver().executeAsyncScript(AccessibilityTest.CHECK);
      assertThat((List<?>) found).as("%s", file).isEmpty();
    }
  }

  /** Two drafts in the page for rounds, everything shown; all that folds away is open. */
  private static void prepare(Path file) {
    if (file.endsWith("rounds.html")) {
      add("Russia", "russia_terms");
      add("A very long name of a team", "offer_with_western_troops");
      browser.ask("document.querySelector('[name=show]').click()");
    }
    browser.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    browser.ask("return new Promise(done => setTimeout(done, 50))");
  }

  private static void add(String by, String from) {
    browser.ask(
        """
        document.querySelector('[name=by]').value = arguments[0];
        const from = document.querySelector('[name=from]');
        from.value = [...from.options].map(o => o.value).find(v => v === arguments[1]) ?? from.options[1].value;
        from.dispatchEvent(new Event('change'));
        document.querySelector('[name=add]').click();
        """,
        by,
        from);
  }

  @Test
  void teamPage_saysWhatTheRulesSayOfItsParty() {
    LoadedScenario loaded = Pages.talks("december-2025");
    Agenda agenda = loaded.rules().agenda();
    Judge judge = loaded.rules().judge(loaded.scenario().asOf().orElseThrow());
    Random random = new Random(9);
    for (String party : List.of("russia", "ukraine")) {
      browser.open(pack.resolve("parties/" + party + "/page.html"), "");
      List<Object> asked = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        Terms terms = Packages.random(agenda, random);
        asked.add(Pages.places(agenda, terms));
        expected.add(judge.verdicts(terms, List.of(party)).get(0).verdict().id());
      }
      assertThat(browser.ask("return arguments[0].map(t => parley.verdicts(t)[0].verdict)", asked))
          .isEqualTo(expected);
      assertThat(expected.stream().distinct()).hasSizeGreaterThan(1);
    }
  }

  @Test
  void draftOfATeam_isReadByTheFacilitator_andJudgedForAll() {
    browser.open(pack.resolve("parties/ukraine/page.html"), "");
    browser.find("#issue-foreign_troops [value=western_peacekeepers]").click();
    browser.find("#issue-ceasefire [value=front_line]").click();
    browser.find("#issue-kursk [value='']").click();
    Object text =
        browser.ask("return document.querySelector('[aria-label=\"this draft as text\"]').value");
    assertThat(String.valueOf(text)).contains("ceasefire: front_line  # ", "open: [kursk]");

    browser.open(pack.resolve("facilitator/rounds.html"), "");
    browser.find(".new-draft summary").click();
    browser.find(".new-draft textarea").sendKeys(String.valueOf(text));
    browser.find(".new-draft [name=read]").click();
    browser.find("[name=by]").sendKeys("Ukraine");
    browser.find("[name=add]").click();

    assertThat(browser.texts("#rounds .matrix thead th")).hasSize(3);
    browser.find("[name=show]").click();
    assertThat(browser.texts("#rounds .matrix tbody td"))
        .containsSubsequence("3 issues", "rejects")
        .contains("no deal");
    assertThat(browser.texts("#one .package:nth-of-type(1) .word")).containsExactly("rejects");
    String address = String.valueOf(browser.ask("return location.hash"));

    browser.open(pack.resolve("facilitator/rounds.html"), address);

    assertThat(browser.texts("#rounds .matrix tbody th")).containsExactly("Draft 1 by Ukraine");
    assertThat(browser.texts("#one .word")).isEmpty();
  }

  @Test
  void draftThatNamesWhatIsNotThere_isNotTaken() {
    browser.open(pack.resolve("facilitator/rounds.html"), "");
    browser.find(".new-draft summary").click();
    browser.find(".new-draft textarea").sendKeys("kursk: moon\nfoo: bar\nceasefire: front_line");

    browser.find(".new-draft [name=read]").click();

    assertThat(browser.texts(".faults"))
        .containsExactly(
            "Line 1: “Control of Russia's Kursk region” has no option “moon”. Line 2: there is"
                + " no issue “foo”.");
    assertThat(browser.text("[name=issue-ceasefire] option:checked")).contains("status quo");
  }

  @Test
  void addressThatIsDamaged_isReadAsFarAsItGoes_andSaysWhatIsNot() {
    browser.open(
        pack.resolve("parties/ukraine/page.html"), "#set=%E0%A4%A,kursk.moon,ceasefire.front_line");
    assertThat(browser.text("main > .alarm"))
        .contains("“%E0%A4%A” and “kursk.moon”. That part was ignored.");
    assertThat(browser.text("#issue-ceasefire .option:has(:checked)")).contains("current lines");

    browser.open(
        pack.resolve("facilitator/rounds.html"), "#drafts=%E0%A4%A~ceasefire.front_line;B~moon");
    assertThat(browser.texts("#rounds .matrix tbody th"))
        .containsExactly("Draft 1 by %E0%A4%A", "Draft 2 by B");
    assertThat(browser.text("main > .alarm")).contains("“moon”");
    add("C", "x");
    assertThat(browser.texts("main > .alarm")).containsExactly("");
  }

  @Test
  void draftTakenBack_comesBackWithTheBrowser() {
    browser.open(pack.resolve("facilitator/rounds.html"), "");
    add("A", "x");
    add("B", "y");
    browser.find("#rounds .matrix tbody tr:first-child button").click();
    assertThat(browser.texts("#rounds .matrix tbody th")).containsExactly("Draft 1 by B");

    browser.driver().navigate().back();

    List<String> both = List.of("Draft 1 by A", "Draft 2 by B");
    Browser.await(() -> browser.texts("#rounds .matrix tbody th").equals(both));
  }
}
