package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says follows from changed rules. */
@Tag("browser")
class WhatFollowsTest {
  /** Each mark as wide as one that has moved. */
  private static final String MOVE_ALL =
      "document.querySelectorAll('.effects td:not(:last-child) svg')"
          + ".forEach(m => m.after(' → ', m.cloneNode(true)))";

  private static Browser browser;
  private static Path page;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(1366, false);
    page = Pages.write(folder, Pages.shipped("december-2025"));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  /** A set of parties that agreed as part of a larger one is not new when the larger one ends. */
  @Test
  void coalitions_areComparedByTheirSetOfParties() {
    browser.open(page, "#overview");
    Object rules = browser.ask("return parley.pack({least: {russia: '1'}})");
    Object before =
        browser.ask(
            "const s = parley.data.scenarios[0]; return String(parley.deals(0,"
                + " s.parties.filter(p => p !== 'russia'), s.kase.issues.map(() => -1)))"
                + ".replace(/\\B(?=(\\d{3})+$)/g, ',')");

    browser.open(page, "#rules&rules=" + rules);

    assertThat(browser.text(".workshop-right .lead")).contains("No package is a deal");
    assertThat(browser.texts(".workshop-right .coalitions li").get(0))
        .startsWith("Ukraine, United States, NATO")
        .doesNotContain("Russia", "(new)")
        .contains(before + " packages");
  }

  /** Nothing has to be scrolled to, also where many verdicts move. */
  @Test
  void tableOfVerdicts_fitsItsPanel() {
    browser.open(page, "#rules");
    browser.ask(MOVE_ALL);
    for (int width : List.of(360, 1366)) {
      var unused =
          browser
              .driver()
              .executeCdpCommand(
                  "Emulation.setDeviceMetricsOverride",
                  Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
      assertThat(
              browser.ask(
                  """
                  const panel = document.querySelector('.workshop-right').getBoundingClientRect();
                  return [...document.querySelectorAll('.effects tbody :is(th, td)')].filter(c => {
                    const r = c.getBoundingClientRect();
                    return r.width === 0 || c.scrollWidth > c.clientWidth
                      || r.left < panel.left || r.right > panel.right;
                  }).map(c => c.textContent);
                  """))
          .as("%d px", width)
          .isEqualTo(List.of());
    }
    assertThat(browser.texts(".effects td:last-child")).hasSizeGreaterThan(5);
    var unused =
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  /** What makes a deal of open issues names those that matter, and says how many do not. */
  @Test
  void openIssues_areSettledOrSaidNotToMatter() {
    browser.open(page, "#explore");
    browser.find("[name=open-all]").click();

    assertThat(browser.text(".result")).isEqualTo("open 6 of 6 depend on open issues");
    int named = browser.texts(".nearest li").size();
    int all = browser.texts(".explore fieldset").size();
    assertThat(named).isLessThan(all - 1);
    assertThat(browser.text(".nearest"))
        .contains("The other " + (all - named) + " open issues may be settled in any way.");
    assertThat(browser.texts("nav [aria-current=true]")).containsExactly("Explore");
  }

  /** A package that cannot be says which terms clash, and only marks what makes it possible. */
  @Test
  void impossiblePackage_namesTheTermsThatClash() {
    browser.open(page, "#explore&set=nato_membership.accession,neutrality.guaranteed");

    assertThat(browser.text(".result"))
        .startsWith("impossible these terms exclude each other, whoever agrees:")
        .contains("Ukraine is admitted; ", ": Ukraine is bound to permanent neutrality. A neutral");
    assertThat(browser.texts(".explore .hint")).noneMatch(hint -> hint.contains("impossible"));
    assertThat(browser.text("#issue-neutrality .option:first-of-type")).contains("possible");
  }
}
