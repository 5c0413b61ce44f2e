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
import org.openqa.selenium.Keys;

/** What can be done with pictures: their points opened, themselves saved. */
@Tag("browser")
class PicturesTest {
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
  void pointOfTheFrontier_opensItsPackageByKeyboard() {
    browser.open(page, "#pictures");
    String said =
        String.valueOf(
            browser.ask(
                """
                const point = document.querySelector('#picture-cloud .open-point');
                point.focus();
                return point.getAttribute('aria-label');
                """));
    assertThat(said).matches("Efficient package 1: .* and .*\\. Open it in Explore");

    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

    assertThat(browser.ask("return location.hash").toString()).startsWith("#explore&");
    List<String> shares = browser.texts("#explore .party .share").subList(0, 2);
    assertThat(said).contains(shares.get(0) + " and " + shares.get(1));
    browser.find("nav [href='#pictures']").click();
    assertThat(browser.texts("#picture-cloud .explored-point")).hasSize(2);
  }

  /** A picture of its own has its colours with it, and the policy lets it be turned into points. */
  @Test
  void picture_isSavedAsLinesAndAsPoints() {
    browser.open(page, "#pictures");
    Object text =
        browser.ask("return parley.picture(document.querySelector('#picture-satisfaction svg'))");
    assertThat(text.toString())
        .startsWith("<svg ")
        .contains("fill:rgb(", "xmlns=\"http://www.w3.org/2000/svg\"")
        .doesNotContain("class=", "var(");

    Object saved =
        browser.ask(
            """
            return new Promise(done => {
              const types = [];
              URL.createObjectURL = blob => {
                types.push(blob.type + (blob.size > 2000 ? ' large' : ' small'));
                if (types.length === 2) { done(types); }
                return '#';
              };
              document.querySelector('#picture-cloud [data-picture=svg]').click();
              document.querySelector('#picture-cloud [data-picture=png]').click();
              setTimeout(() => done(types), 10000);
            });
            """);
    assertThat((List<?>) saved).isEqualTo(List.of("image/svg+xml large", "image/png large"));
  }
}
