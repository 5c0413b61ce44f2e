package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import parley.testing.Hostile;

/** What a reader does with mouse, keyboard and address. */
@Tag("browser")
class ExploreTest {
  private static final String FROM = "#explore&from=offer_without_troops";
  private static final String RUSSIA = ".party:nth-child(1) ";
  private static final String TROOPS = "#issue-foreign_troops [value=western_peacekeepers]";

  private static Browser wide;
  private static Browser narrow;
  private static Path page;
  private static Path pages;
  @TempDir static Path folder;
  @TempDir static Path other;
  @TempDir static Path hostileFolder;

  @BeforeAll
  static void start() throws IOException {
    wide = Browser.start(1280, false);
    narrow = Browser.start(500, true);
    page = Pages.write(folder, Pages.talks("december-2025"));
    pages = Pages.write(other, Pages.talks("march-2025"), Pages.talks("2026"));
  }

  @AfterAll
  static void close() {
    if (wide != null) {
      wide.close();
    }
    if (narrow != null) {
      narrow.close();
    }
  }

  @Test
  void choosingAnOption_changesVerdictReasonAndAddress() {
    wide.open(page, FROM);
    assertThat(wide.texts(RUSSIA + ".word")).containsExactly("holds out");

    wide.find(TROOPS).click();

    assertThat(wide.texts(RUSSIA + ".word")).containsExactly("rejects");
    assertThat(wide.texts(RUSSIA + "summary .words"))
        .containsExactly("No Western troops in Ukraine");
    assertThat(address()).endsWith("&set=foreign_troops.western_peacekeepers");
    assertThat(text(".explore [aria-live]")).isEqualTo("Russia: rejects.");
  }

  @Test
  void reasonsOfAParty_openWithTheirClaimsAndCondition() {
    wide.open(page, "#explore&from=zelenskyy_offer");

    wide.find(RUSSIA + "summary").click();
    wide.find(RUSSIA + ".finding summary").click();

    assertThat(wide.texts(RUSSIA + ".finding:first-child .claims .claim-id"))
        .containsExactly("003.14");
    assertThat(wide.texts(RUSSIA + ".finding:first-child .condition .part"))
        .singleElement()
        .asString()
        .endsWith("Foreign troops in Ukraine after the war is: Peacekeepers from Western states");
  }

  @Test
  void undo_goesBackStepByStep() {
    wide.open(page, FROM);
    wide.find(TROOPS).click();
    wide.find("#issue-deadline [value=fixed]").click();
    wide.find("[name=undo]").click();
    Browser.await(() -> !address().contains("deadline"));
    assertThat(wide.texts(RUSSIA + ".word")).containsExactly("rejects");

    wide.find("[name=undo]").click();

    Browser.await(() -> !address().contains("set="));
    assertThat(wide.texts(RUSSIA + ".word")).containsExactly("holds out");
    assertThat(wide.find("#issue-foreign_troops [value=none]").isSelected()).isTrue();
    assertThat(wide.find("[name=undo]").isEnabled()).isFalse();
  }

  @Test
  void redo_takesAnUndoBack_andBothHaveNoEnd() {
    wide.open(page, FROM);
    for (int i = 0; i < 60; i++) {
      String option = i % 2 == 0 ? "western_peacekeepers" : "none";
      wide.find("#issue-foreign_troops [value=" + option + "]").click();
    }
    for (int i = 0; i < 60; i++) {
      wide.find("[name=undo]").click();
    }
    assertThat(wide.find("[name=undo]").isEnabled()).isFalse();
    assertThat(wide.texts(RUSSIA + ".word")).containsExactly("holds out");

    wide.find("[name=redo]").click();

    assertThat(wide.texts(RUSSIA + ".word")).containsExactly("rejects");
    assertThat(address()).contains("set=foreign_troops.western_peacekeepers");
  }

  @Test
  void change_isMarkedAndTakenBackAlone() {
    wide.open(page, FROM);
    wide.find(TROOPS).click();
    wide.find("#issue-deadline [value=fixed]").click();
    assertThat(text(".changed")).startsWith("2 issues changed from ");

    wide.ask("document.querySelector('#issue-foreign_troops .back').click()");

    assertThat(text(".changed")).startsWith("1 issue changed from ");
    assertThat(address()).endsWith("&set=deadline.fixed");
  }

  @Test
  void twoPackages_standSideBySideWhereTheyDiffer() {
    wide.open(page, FROM + "&set=deadline.fixed");

    wide.find("[name=left] [value=offer_without_troops]").click();
    wide.find("[name=right] [value=':explored']").click();

    assertThat(wide.texts(".compare tbody tr:first-child > *").subList(1, 3))
        .containsExactly("No date", "A date is set");
    assertThat(wide.texts(".compare tbody tr")).hasSize(1 + 6 + 1);
  }

  @Test
  void address_bringsBackTheSameState() {
    wide.open(page, FROM);
    wide.find(TROOPS).click();
    wide.find("#issue-kursk [value='']").click();
    wide.find("[name=agree][value=russia]").click();
    String address = address();
    List<String> before = wide.texts(".standing, .option .hint");

    wide.open(page, address.substring(address.indexOf('#')));

    assertThat(wide.texts(".standing, .option .hint")).isEqualTo(before);
    assertThat(wide.find("#issue-kursk [value='']").isSelected()).isTrue();
  }

  @Test
  void addressThatDoesNotFit_isReportedAndPassedOver() {
    wide.open(page, "#explore&from=nowhere&set=a.b,kursk.moon&agree=x&day=2025-13-45&pair=a");

    assertThat(text(".standing .result")).startsWith("no deal");
    assertThat(text(".missed"))
        .contains("package “nowhere”", "option “a.b”", "option “kursk.moon”", "party “x”")
        .contains("day “2025-13-45”");
    assertThat(text("[name=from] option:checked")).startsWith("Zelenskyy's offer, with");
  }

  @Test
  void brokenAddress_opensTheOverview() {
    wide.open(page, "#explore&from=%E0%A4%A");

    assertThat(text(".standing .result")).startsWith("no deal");
  }

  @Test
  void focus_isNotLostWhereTheButtonGoes() {
    wide.open(page, "#explore&from=offer_without_troops&agree=ukraine,united_states");

    wide.find(".nearest button").sendKeys(Keys.ENTER);

    assertThat(text(".nearest")).isEqualTo("These terms are a deal.");
    assertThat(wide.ask("return document.activeElement.className")).isEqualTo("result");
  }

  @Test
  void keyboardAlone_choosesAndUndoes() {
    wide.open(page, FROM);
    WebElement none = wide.find("#issue-foreign_troops [value=none]");
    none.sendKeys(Keys.ARROW_DOWN);
    assertThat(address()).endsWith("set=foreign_troops.neutral_peacekeepers");
    wide.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
    assertThat(wide.texts(RUSSIA + ".word")).containsExactly("rejects");

    wide.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, "z"));

    Browser.await(() -> address().endsWith("set=foreign_troops.neutral_peacekeepers"));
    assertThat(wide.texts(RUSSIA + ".word")).containsExactly("holds out");
  }

  @Test
  void openIssue_makesVerdictsDependOnIt() {
    wide.open(page, "#explore&from=offer_without_troops&agree=russia");

    wide.find("#issue-foreign_troops [value='']").click();

    assertThat(wide.texts(RUSSIA + ".word")).containsExactly("depends");
    assertThat(text(".result")).startsWith("no deal");
    assertThat(text(".measure")).startsWith("0 deals are left among the 3 packages");
  }

  @Test
  void wayToADeal_leadsToOne() {
    wide.open(page, "#explore&from=offer_without_troops");
    assertThat(text(".nearest")).startsWith("At most 5 of 6 agree.");
    wide.find("[name=agree][value=russia]").click();
    assertThat(text(".nearest")).startsWith("The nearest deal changes 1 issue:");

    wide.find(".nearest button").click();

    assertThat(text(".result")).isEqualTo("deal accepted by 5 parties");
    assertThat(text(".nearest")).isEqualTo("These terms are a deal.");
  }

  @Test
  void otherDay_bringsOtherRules() {
    wide.open(page, FROM);

    wide.find("[name=day] [value='2025-12-26']").click();

    assertThat(wide.texts(".party:nth-child(3) .word")).containsExactly("accepts");
  }

  @Test
  void pictures_haveNamesWordsAndNumbers() {
    wide.open(page, "#pictures");
    Browser.await(() -> wide.texts(".drawing > svg").size() == 4);

    Object spoken =
        wide.ask(
            "return [...document.querySelectorAll('.drawing > svg')].every(svg =>"
                + " svg.querySelector('title').textContent.length > 10"
                + " && svg.querySelector('desc').textContent.length > 50"
                + " && svg.getAttribute('role') === (svg.querySelector('a') ? 'group' : 'img'))");
    assertThat(spoken).isEqualTo(true);
    assertThat(wide.driver().findElements(By.cssSelector("figure.picture table"))).hasSize(4);
    assertThat(text("#picture-satisfaction .drawing")).contains("Russia", "satisfaction", "100%");
    assertThat(text("#picture-conflicts .drawing")).contains("A deal by Christmas", "No deadline");
    assertThat(text("#picture-timeline .drawing")).contains("Deals of all", "date");
    assertThat(text("#picture-cloud .drawing")).contains("satisfaction of Russia", "both accept");
  }

  @Test
  void cloud_isDrawnForOtherParties() {
    wide.open(page, "#pictures");

    wide.find("[name=pair-1] [value=united_states]").click();

    assertThat(text("#picture-cloud h3"))
        .isEqualTo("Russia and United States: what they can get together");
    assertThat(address()).endsWith("&pair=russia,united_states");
  }

  @Test
  void print_unfoldsPackagesAndRegister() {
    wide.open(page, "");
    wide.ask("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(wide.ask("return document.querySelectorAll('.package:not([open])').length"))
        .isEqualTo(0L);

    wide.ask("window.dispatchEvent(new Event('afterprint'))");

    assertThat(wide.ask("return document.querySelectorAll('.package[open]').length")).isEqualTo(0L);
  }

  @Test
  void packageOfTheOverview_opensWithItsReasons() {
    wide.open(page, "");

    wide.find("[data-package=paper_promises]").click();

    assertThat(wide.texts("#package-paper_promises .why:nth-child(5) .stance").get(0))
        .startsWith("Guarantees must be more than paper");
  }

  @Test
  void scenarios_canBeChanged() {
    wide.open(pages, "");
    assertThat(text("h1")).contains("March 2025");

    wide.find("[name=scenario] option:nth-child(2)").click();

    assertThat(text("h1")).contains("2026");
    assertThat(address()).contains("scenario=2026");
  }

  @Test
  void hostileTitles_areShownAsTheyAreWritten() throws IOException {
    Path hostile = Pages.write(hostileFolder, List.of(Hostile.scenario()));
    wide.open(hostile, "#explore");
    wide.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");

    assertThat(text("h1")).isEqualTo(Hostile.TITLE.replace('\u2028', '\uFFFD').strip());
    assertThat(wide.ask("return document.querySelectorAll('img, main script').length"))
        .isEqualTo(0L);
    assertThat(wide.texts(".party .word")).containsExactly("rejects");
  }

  @Test
  void click_isAnsweredWithinATenthOfASecond_onAMachineThatIsNotSlow() {
    wide.open(page, "#explore&from=zelenskyy_offer&open=kursk,territory,mediation,ceasefire");
    Object millis =
        wide.ask(
            """
            const times = [...document.querySelectorAll('.agenda input')].slice(0, 40).map(input => {
              const start = performance.now();
              input.click();
              document.body.getBoundingClientRect();
              return performance.now() - start;
            });
            return times.sort((a, b) => a - b)[8];
            """);

    assertThat(((Number) millis).doubleValue()).isLessThan(100 * wide.slowness());
  }

  @Test
  void narrowScreen_neverScrollsSideways() {
    narrow.driver().manage().window().setSize(new org.openqa.selenium.Dimension(500, 900));
    for (Path file : List.of(page, pages)) {
      narrow.open(file, "");
      narrow.ask("document.body.style.setProperty('width', '360px')");
      narrow.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");

      Object wideest =
          narrow.ask(
              """
              const loose = e => ['visible', 'clip'].includes(getComputedStyle(e).overflowX);
              const inner = [...document.querySelectorAll('main *')].filter(e => !e.closest('.wide'));
              return inner.filter(e => loose(e) && e.getBoundingClientRect().right > 361)
                .map(e => e.outerHTML.slice(0, 100));
              """);

      assertThat((List<?>) wideest).isEmpty();
    }
  }

  @Test
  void choiceOnANarrowScreen_staysUnderTheFinger() {
    narrow.open(page, FROM);
    WebElement option = narrow.find("#issue-security_guarantees [value=none]");
    narrow.ask("arguments[0].scrollIntoView({block: 'center'})", option);
    double before = top(option);

    option.click();
    narrow.ask(
        "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

    assertThat(top(option)).isBetween(before - 1, before + 1);
  }

  private static double top(WebElement element) {
    Object top = narrow.ask("return arguments[0].getBoundingClientRect().top", element);
    return ((Number) top).doubleValue();
  }

  private static String address() {
    return wide.address();
  }

  private static String text(String css) {
    return wide.text(css).replace('\n', ' ');
  }
}
