package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import parley.testing.CaseFolder;

/** Pages of cases that are hard to show: thousands of numbers, words without an end. */
@Tag("browser")
class HardCasesTest {
  private static final String TALK = "scenarios/used-car/first-talk.yaml";
  private static final String LONG =
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf";

  private static Browser browser;
  @TempDir static Path folder;

  @BeforeAll
  static void start() {
    browser = Browser.start(1280, false);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path page(CaseFolder made, String name) {
    var written = made.run("report", TALK, "-o", "page.html");
    assertThat(written.code()).as(written.err()).isZero();
    return folder.resolve(name).resolve("page.html");
  }

  private static CaseFolder folder(String name, Map<String, String> files) {
    CaseFolder made = CaseFolder.in(folder.resolve(name));
    files.forEach(made::write);
    return made;
  }

  private static CaseFolder thousands(String name) {
    return folder(
        name,
        Map.of(
            "agenda.yaml",
            """
            case: used-car
            title: Thousands
            register: ../../seeds/used-car
            parties: {buyer: {title: Buyer}, seller: {title: Seller}}
            issues:
              price: {title: Price, unit: euros, range: {from: 0, to: 10000, step: 1}, status_quo: 0}
              cash: {title: Cash, status_quo: no_cash, options: {no_cash: No, all_cash: All}}
            """,
            "buyer.drl",
            "rule \"Not more\" when Terms( price > 7500 ) then redLine(\"It is too much.\") end\n",
            "seller.drl",
            "rule \"More\" when Terms( price < 7000 ) then demand(\"d\", \"Too little.\") end\n",
            "common.drl",
            "",
            TALK,
            """
            scenario: first-talk
            title: The first talk
            rules: ../../rules/used-car
            as_of: 2026-03-01
            packages: {offer: {title: An offer, terms: {price: 6000}}}
            """));
  }

  @Test
  void thousandsOfNumbers_areWritten_withWhatChangesWhere() {
    browser.open(page(thousands("numbers"), "numbers"), "#explore");

    assertThat(browser.texts(".stretch .words"))
        .containsExactly(
            "0 euros to 6,999 euros", "7,000 euros to 7,500 euros", "7,501 euros to 10,000 euros");
    assertThat(browser.texts(".stretch[aria-current] .words"))
        .containsExactly("0 euros to 6,999 euros");

    browser.find(".stretch:nth-of-type(2)").click();
    assertThat(browser.text(".result")).startsWith("deal");
    assertThat(browser.ask("return document.querySelector('.dial input').value")).isEqualTo("7000");

    browser.find(".dial input").sendKeys(Keys.chord(Keys.CONTROL, "a"), "8123.6", Keys.TAB);
    assertThat(browser.text(".result")).startsWith("no deal");
    assertThat(browser.ask("return document.querySelector('.dial input').value")).isEqualTo("8124");
    assertThat(String.valueOf(browser.ask("return location.hash"))).endsWith("&set=price.8124");

    browser.find("#issue-price .leave input").click();
    assertThat(browser.ask("return document.querySelector('.dial input').value")).isEqualTo("");
    assertThat(browser.text(".result")).startsWith("open");
  }

  @Test
  void stanceOnThousandsOfNumbers_isWrittenByTwoOfThem() {
    browser.open(page(thousands("bounds"), "bounds"), "#rules");
    browser.find("[name=own-name]").sendKeys("Enough");
    browser.find("[name=own-because]").sendKeys("It must be enough.");
    browser.find("[name=own-add]").click();
    assertThat(browser.text(".own .faults")).contains("All options of “Price”");

    var bounds = browser.driver().findElements(org.openqa.selenium.By.cssSelector("input.bound"));
    bounds.get(0).sendKeys(Keys.chord(Keys.CONTROL, "a"), "9000", Keys.TAB);
    bounds.get(1).sendKeys(Keys.chord(Keys.CONTROL, "a"), "8000", Keys.TAB);
    browser.find("[name=own-add]").click();
    assertThat(browser.text(".own .faults")).contains("The first number of “Price” is larger");

    bounds.get(1).sendKeys(Keys.chord(Keys.CONTROL, "a"), "99999", Keys.TAB);
    assertThat(browser.text(".own .read-back")).contains("unless “Price” is at least 9,000 euros");
    browser.find("[name=own-add]").click();
    assertThat(browser.text(".workshop-right .lead")).contains("No package is a deal");
  }

  /** A link may come from anybody. */
  @Test
  void linkOfAnotherForm_isDroppedWhole() {
    Path page = page(thousands("links"), "links");
    for (String changes :
        List.of(
            "{own: [{party: 'buyer', name: 'x', because: 'y', kind: 'demand', lines: [['price', [5]]]}]}",
            "{own: [{party: 'buyer', name: 'x', because: 'y', kind: 'demand', lines: [['price', ['9..x']]]}]}",
            "{agreement: {must: [], atLeast: -5, votesAtLeast: 1e99}}",
            "{agreement: {must: 'x', atLeast: 'many'}}",
            "{off: 'all', kind: [], weight: {a: {}}, least: {buyer: '-1'}}")) {
      browser.open(page, "#rules");
      Object packed = browser.ask("return parley.pack(" + changes + ")");
      browser.open(page, "#explore&rules=" + packed);
      assertThat(browser.text(".result")).as(changes).startsWith("no deal");
    }
  }

  /** Where nearly everything is a deal the first sentence stays one. */
  @Test
  void manyDeals_areNotAllNamed() {
    CaseFolder made = thousands("many");
    StringBuilder packages = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      packages.append("  p%d: {title: Offer %d, terms: {price: 700%d}}\n".formatted(i, i, i));
    }
    made.write(
        TALK,
        "scenario: first-talk\nrules: ../../rules/used-car\nas_of: 2026-03-01\npackages:\n"
            + packages);
    browser.open(page(made, "many"), "#overview");

    assertThat(browser.text(".lead"))
        .endsWith("9 are deals: Offer 1; Offer 2; Offer 3; and 6 more.");
  }

  @Test
  void wordsWithoutAnEnd_areSeenOrShortened() throws IOException {
    CaseFolder made = thousands("words");
    made.write(
        "agenda.yaml",
        """
        case: used-car
        title: Words
        register: ../../seeds/used-car
        parties: {buyer: {title: %1$s}, seller: {title: Seller}}
        issues:
          price: {title: %1$s, status_quo: a, options: {a: %1$s, b: %1$s%1$s}}
        """
            .formatted(LONG));
    made.write(
        "buyer.drl",
        "rule \"%s\" when Terms( price == \"a\" ) then redLine(\"%s.\") end\n"
            .formatted(LONG, LONG));
    made.write("seller.drl", "");
    made.write(
        TALK,
        "scenario: first-talk\ntitle: %1$s\nrules: ../../rules/used-car\nas_of: 2026-03-01\npackages: {offer: {title: %1$s, terms: {price: b}}}\n"
            .formatted(LONG));
    browser.open(page(made, "words"), "#overview");
    browser.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    for (int width : List.of(320, 1024)) {
      Map<String, Object> size =
          Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
      var unused = browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
      browser.ask("return new Promise(done => setTimeout(done, 400))");
      Map<?, ?> told = (Map<?, ?>) browser.ask(measure());
      assertThat((List<?>) told.get("found")).as("%d px", width).isEmpty();
    }
  }

  private static String measure() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HardCasesTest.class.getResourceAsStream("measure.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
