package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.CaseLoader;
import parley.testing.Cli;

/**
 * Where a party is satisfied too little, the page says so with the numbers that {@code run} says.
 */
@Tag("browser")
class ReservationPageTest {
  private static final String SCENARIO = "scenarios/panama-canal/as-much-again.yaml";
  private static final String REASON = "atisfaction 53%, below its reservation value 64%";
  private static final String PANAMA = ".party:nth-child(2) ";

  private static Browser browser;
  private static Path page;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(1280, false);
    Path here = Path.of("").toAbsolutePath();
    page = Pages.write(folder, new CaseLoader(here).scenario(here.resolve(SCENARIO)).orElseThrow());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void run_andMemo_nameBothNumbers() {
    Cli here = Cli.in(Path.of(""));

    assertThat(here.run("run", SCENARIO).out()).contains("s" + REASON);
    assertThat(here.run("report", SCENARIO, "--format", "markdown").out())
        .containsPattern("(?m)^- Panama: holds out\\R  - S" + REASON + "$");
  }

  @Test
  void instructionsOfAClass_nameIt() throws IOException {
    Path pack = folder.resolve("pack");

    assertThat(Cli.in(Path.of("")).run("report", SCENARIO, "--class-pack", pack.toString()).code())
        .isZero();

    assertThat(Files.readString(pack.resolve("everyone/instructions.html")))
        .contains("demands is missing, or its satisfaction is below its reservation value.");
  }

  @Test
  void explore_saysItAtOnce_andWithBothNumbersInItsReasons() {
    browser.open(page, "#explore&from=land_kept");

    assertThat(browser.texts(PANAMA + "summary .words"))
        .containsExactly("below its reservation value");
    assertThat(browser.texts(PANAMA + "summary .share")).containsExactly("53% of at least 64%");
    browser.find(PANAMA + "summary").click();

    assertThat(browser.texts(PANAMA + ".finding.decisive")).containsExactly("S" + REASON + ".");
  }

  @Test
  void packagesAndOverview_nameIt() {
    browser.open(page, "#packages");
    browser.ask("document.getElementById('package-land_kept').open = true");
    assertThat(browser.texts("#package-land_kept .finding.decisive"))
        .containsExactly("S" + REASON + ".");

    browser.open(page, "#overview");
    assertThat(browser.text("#overview .legend"))
        .contains("a demand is unmet, or its satisfaction is below its reservation value");
    assertThat(browser.texts("#overview .numbers tbody tr"))
        .containsExactly("a satisfaction of at least 64% Panama reservation value 1 of 2");
  }

  @Test
  void openIssues_partiesDependOnThem_andNobodyIsSaidNotToAccept() {
    browser.open(page, "#explore&from=land_kept");

    browser.find("[name=open-all]").click();

    assertThat(browser.texts(".party .word")).containsExactly("depends", "depends");
    assertThat(browser.text(".result")).isEqualTo("open 2 of 2 depend on open issues");
    assertThat(browser.texts(PANAMA + "summary .words"))
        .containsExactly("below its reservation value in some cases");
  }
}
