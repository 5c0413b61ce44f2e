package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;

/** Makes the README's picture of the page; {@code docs/images/report.sh} calls it. */
@Tag("browser")
@EnabledIfSystemProperty(named = "parley.picture", matches = ".+", disabledReason = "on request")
class PagePictureTest {
  private static final int MOST_BYTES = 200_000;
  @TempDir Path folder;

  @Test
  void picture_isMadeOfThePage() throws IOException {
    Path page = Pages.write(folder, Pages.shipped("december-2025"));
    try (Browser browser = Browser.start(1280, false)) {
      browser.open(page, "#explore&from=zelenskyy_offer");
      assertThat(browser.texts(".missed")).containsOnly("");
      browser.driver().manage().window().setSize(new Dimension(1280, 1180));
      browser.ask("document.querySelector('#explore-title').scrollIntoView()");
      browser.ask("return new Promise(done => setTimeout(done, 500))");
      Map<String, Object> shot =
          browser
              .driver()
              .executeCdpCommand("Page.captureScreenshot", Map.of("format", "webp", "quality", 90));
      byte[] picture = Base64.getDecoder().decode(String.valueOf(shot.get("data")));

      assertThat(picture).hasSizeLessThan(MOST_BYTES);
      Files.write(Path.of(System.getProperty("parley.picture")), picture);
    }
  }
}
