package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;

/** What a page assumes stands at its head and in its address. */
@Tag("browser")
class AssumedPageTest {
  private static final int WIDE = 1280;

  @TempDir Path folder;

  @Test
  void assumptions_standInTheAddress_andAnAddressOfOthersIsNotTakenForThem() throws IOException {
    String file = folder.resolve("page.html").toString();
    String scenario = "scenarios/ukraine-nato/december-2025.yaml";
    String[] words = {
      "report", scenario, "-o", file, "--sure", "0.6", "--without", "russia/No deadline"
    };
    assertThat(Cli.in(Path.of("")).run(words).code()).isZero();
    Browser browser = Browser.start(WIDE, false);
    try {
      browser.open(Path.of(file), "");
      assertThat(browser.texts(".masthead .assumed"))
          .containsExactly(
              "Assumed: without Russia: No deadline; no stance whose confidence is below 0.6.");
      String address = String.valueOf(browser.ask("return location.hash"));
      assertThat(address).contains("assumed=--without+%2522russia/No+deadline%2522+--sure+0.6");

      browser.open(Path.of(file), address);
      assertThat(browser.texts(".missed p")).isEmpty();

      browser.open(Path.of(file), "#overview&scenario=december-2025&from=us_line&assumed=--sure+1");
      assertThat(browser.texts(".missed p").get(0)).contains("the assumptions “--sure 1”");

      String[] framed = {"report", scenario, "-o", file, "--sure", "0.6", "--embed"};
      assertThat(Cli.in(Path.of("")).run(framed).code()).isZero();
      browser.open(Path.of(file), "#explore");
      assertThat(browser.texts("header > *").stream().filter(text -> !text.isEmpty()))
          .containsExactly("Assumed: no stance whose confidence is below 0.6.");
    } finally {
      browser.close();
    }
  }
}
