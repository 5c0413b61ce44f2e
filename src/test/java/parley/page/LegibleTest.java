package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a page is cut, lies over other text, or has to be scrolled sideways. */
@Tag("browser")
class LegibleTest {
  private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1024, 1366, 1920);
  private static final long TEXTS_MIN = 1000;

  @TempDir Path folder;

  @Test
  void everyText_isSeenWhole_atEveryWidth() throws IOException {
    Path page = Pages.write(folder, Pages.talks("december-2025"));
    try (Browser browser = Browser.start(1280, false)) {
      browser.open(page, "#overview");
      browser.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      for (int width : WIDTHS) {
        size(browser, width);
        browser.ask("return new Promise(done => setTimeout(done, 400))");
        Map<?, ?> told = (Map<?, ?>) browser.ask(script());
        assertThat((List<?>) told.get("found")).as("%d px", width).isEmpty();
        assertThat((Long) told.get("texts")).isGreaterThan(TEXTS_MIN);
      }
    }
  }

  /** The measure itself sees what it is there for. */
  @Test
  void textCutAndOverlaid_isFound() throws IOException {
    Path page = Pages.write(folder, Pages.talks("december-2025"));
    try (Browser browser = Browser.start(1280, false)) {
      browser.open(page, "#overview");
      browser.ask(
          """
          const add = (html, css) => { const one = document.createElement('div'); one.textContent = html; one.style.cssText = css; document.querySelector('main').append(one); };
          add('cut off here', 'overflow: hidden; width: 3rem; white-space: nowrap');
          add('beside it all', 'position: absolute; left: 1270px; white-space: nowrap');
          document.querySelector('h1').style.marginBottom = '-3rem';
          """);

      Map<?, ?> told = (Map<?, ?>) browser.ask(script());

      assertThat(String.valueOf(told.get("found")))
          .contains("cut by DIV: DIV. “cut off here”", "beside the window", "lies over");
    }
  }

  private static void size(Browser browser, int width) {
    var unused =
        browser
            .driver()
            .executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  private static String script() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LegibleTest.class.getResourceAsStream("measure.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
