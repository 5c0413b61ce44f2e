package parley.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import parley.testing.Cli;

/** The page's section on talks says what {@code negotiate} says. */
@Tag("browser")
class TalksTest {
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";
  private static final List<String> ASKED =
      List.of("--runs", "60", "--reservation", "russia=0.5", "--reservation", "ukraine=0.5");
  private static final String WIDER =
      """
      const width = document.documentElement.clientWidth;
      const part = [...document.querySelectorAll('#bargaining, #bargaining *, .masthead *')];
      const cut = part.filter(e => e.closest('.wide') === null && !e.closest('.spoken,thead'))
        .filter(e => e.getBoundingClientRect().right > width + 1
          || (e.matches('p,li,td,th,h3,summary,label') && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0));
      const drawn = [...document.querySelectorAll('#bargaining svg')].flatMap(svg => {
        const box = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text,circle,rect')].filter(e => {
          const r = e.getBoundingClientRect();
          return r.left < box.left - 1 || r.right > box.right + 1 || r.top < box.top - 1 || r.bottom > box.bottom + 1;
        });
      });
      return [...cut, ...drawn].map(e => e.tagName + ' ' + (e.className.baseVal ?? e.className) + ' ' + e.textContent.slice(0, 40));
      """;

  private static Browser browser;
  private static Path page;
  private static JsonNode answer;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(1280, false);
    page = folder.resolve("talks.html");
    Cli.Result made = asked("--page", page.toString(), "--format", "json");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.err()).contains("wrote ");
    answer = new ObjectMapper().readTree(made.out());
  }

  private static Cli.Result asked(String... more) {
    List<String> words = new java.util.ArrayList<>(List.of("negotiate", DECEMBER));
    words.addAll(ASKED);
    words.addAll(List.of(more));
    return Cli.in(Path.of("")).run(words.toArray(String[]::new));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void size(int width) {
    Map<String, Object> metrics =
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
    var unused = browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    browser.ask(
        "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  private static void unfold() {
    browser.ask(
        "document.querySelectorAll('#bargaining details').forEach(d => { d.open = true; })");
    browser.ask("return new Promise(done => setTimeout(done, 80))");
  }

  @Test
  void section_saysWhatTheCommandSays() {
    browser.open(page, "#bargaining");
    int deals = answer.path("deals").asInt();

    assertThat(deals).isBetween(1, 59);
    assertThat(browser.text("#bargaining .lead")).startsWith(deals + " of 60 runs end with a deal");
    assertThat(browser.text(".masthead"))
        .contains("reservation value of Russia 0.5; reservation value of Ukraine 0.5.");
    assertThat(browser.text("#bargaining"))
        .contains("alternating · 20 rounds · 60 runs · seed 1", "Russia 0.5, Ukraine 0.5")
        .contains(answer.path("note").asText());
    JsonNode first = answer.path("blocked_by").get(0);
    assertThat(browser.texts("#bargaining table.plain tbody tr").get(0))
        .contains(first.path("rule").asText())
        .contains(Math.round(first.path("share").asDouble() * 100) + "%");
  }

  /** The points of a run lie where the rules, judged anew in the page, say that its offers lie. */
  @Test
  void path_endsAtTheDealWithTheSatisfactionOfTheRules() throws IOException {
    browser.open(page, "#bargaining");
    Object told =
        browser.ask(
            "const {talks, kase, parties} = parley.data.scenarios[0];"
                + "const path = talks.paths.find(p => p.deal);"
                + "const offers = path.steps.filter(s => s.kind === 'offer');"
                + "return JSON.stringify({run: path.run, deal: path.deal,"
                + " last: offers.at(-1).terms, steps: path.steps.length,"
                + " circles: document.querySelectorAll('#picture-walk .leg.across .stop').length,"
                + " places: document.querySelectorAll('#picture-walk .agreed').length,"
                + " different: talks.different,"
                + " got: parley.verdicts(0, path.deal).map(v => v.least)})");
    JsonNode shown = new ObjectMapper().readTree(String.valueOf(told));
    int run = shown.path("run").asInt();
    Cli.Result one = asked("--path", String.valueOf(run), "--format", "json");
    assertThat(one.code()).as("%s of %s", one.err(), told).isZero();
    JsonNode steps = new ObjectMapper().readTree(one.out()).path("paths").get(0);

    assertThat(shown.path("deal")).isEqualTo(shown.path("last"));
    assertThat(shown.path("steps").asInt()).isEqualTo(steps.size());
    assertThat(shown.path("circles").asInt()).isGreaterThan(2);
    assertThat(shown.path("places").asInt()).isEqualTo(shown.path("different").asInt() + 1);
    double russia = share(described());
    assertThat(shown.path("got").get(0).asDouble()).isCloseTo(russia, within(0.006));
  }

  private static String described() {
    return String.valueOf(
        browser.ask("return document.querySelector('#picture-walk desc').textContent"));
  }

  private static double share(String says) {
    java.util.regex.Matcher found =
        java.util.regex.Pattern.compile("The deal of round \\d+ gives (\\d+)%").matcher(says);
    assertThat(found.find()).as(says).isTrue();
    return Integer.parseInt(found.group(1)) / 100.0;
  }

  @Test
  void anotherRun_isReported() {
    browser.open(page, "#bargaining");
    browser.find("[name=walk-run] option:nth-child(2)").click();

    assertThat(browser.text("#picture-walk h3")).endsWith("to no deal");
    unfold();
    assertThat(browser.text("#bargaining")).contains("No deal after 20 rounds.");
    assertThat(browser.texts("#bargaining .steps .claim-id")).isNotEmpty();

    browser.find("[name=walk-1] option[value=nato]").click();
    assertThat(described()).contains("NATO");
  }

  @Test
  void nothingIsCut_fromNarrowToWide() {
    browser.open(page, "#bargaining");
    unfold();
    for (int width : List.of(320, 360, 500, 768, 1024, 1366, 1920)) {
      size(width);
      assertThat((List<?>) browser.ask(WIDER)).as(width + " px").isEmpty();
      assertThat(browser.ask("return document.documentElement.scrollWidth"))
          .as(width + " px")
          .isEqualTo((long) width);
    }
    var unused =
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  @Test
  void section_isAccessibleInLightAndDark() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      var unused =
          browser
              .driver()
              .executeCdpCommand(
                  "Emulation.setEmulatedMedia",
                  Map.of(
                      "features",
                      List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      browser.open(page, "#bargaining");
      unfold();
      browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
      browser.ask(AccessibilityTest.axe());
      List<?> violations =
          (List<?>)
              browser
                  .driver()
                  .executeAsyncScript(
                      AccessibilityTest.CHECK.replace("document,", "'#bargaining',"));
      assertThat(violations).as(scheme).isEmpty();
    }
  }

  @Test
  void pageWithoutTalks_hasNoSuchSection() throws IOException {
    Path plain = Pages.write(folder, Pages.talks("december-2025"));
    browser.open(plain, "#bargaining");

    assertThat(browser.driver().findElements(By.cssSelector("#bargaining"))).isEmpty();
    assertThat(browser.ask("return document.activeElement.id + typeof parley"))
        .isEqualTo("overview-titleobject");
  }
}
