package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing to mend in the page. */
@Tag("browser")
class AccessibilityTest {
  static final String CHECK =
      """
      const done = arguments[0];
      axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations.flatMap(v =>
        v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary))));
      """;

  /** One of each kind of what is folded away, the outer before the inner. */
  private static final List<String> FOLDED =
      List.of(
          ".package:nth-of-type(2), .package:nth-of-type(2) .rest, #overview details, figure details",
          ".party:nth-child(1) details, .article:nth-of-type(2)",
          "#rules details",
          ".package:nth-of-type(2) .sources, .party:nth-child(1) .finding:nth-child(1) .sources");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} px, dark: {1}")
  @CsvSource({"1280, false", "1280, true", "500, false", "500, true"})
  void page_hasNoViolation(int width, boolean dark) throws IOException {
    Path page = Pages.write(folder, Pages.shipped("december-2025"), Pages.shipped("march-2025"));
    try (Browser browser = Browser.start(width, dark)) {
      browser.open(page, "#explore&open=kursk,foreign_troops");
      assertThat(browser.ask("return matchMedia('(prefers-color-scheme: dark)').matches"))
          .isEqualTo(dark);
      browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
      for (String part : FOLDED) {
        browser.ask(
            "document.querySelectorAll(arguments[0]).forEach(d => { d.open = true; })", part);
        browser.ask("return new Promise(done => setTimeout(done, 50))");
      }
      browser.ask(axe());

      List<?> violations = (List<?>) browser.driver().executeAsyncScript(CHECK);

      assertThat(violations).isEmpty();
    }
  }

  static String axe() throws IOException {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
