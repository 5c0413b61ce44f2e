package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;

/** The page links claims to their article, and says which claims contradict each other. */
@Tag("browser")
class ClaimLinksTest {
  @TempDir static Path parent;

  @Test
  void claims_linkToTheirArticle_andNameTheirOpponents() {
    CaseFolder folder = CaseFolder.in(parent.resolve("new"));
    folder.write(
        "seeds/used-car/rust.yaml",
        """
        article: rust
        title: A page
        url: https://example.org/rust
        claims:
          "1": {party: buyer, stance: red_line, statement: No rust., disputes: [rust.2]}
          "2": {party: buyer, stance: context, statement: Some rust.}
        """);
    folder.append(
        "buyer.drl",
        """

        rule "No rust"
            @claims("rust.1")
        when
            Terms( payment in ("cash", "instalments") )
        then
            redLine(drools, "Rust.");
        end
        """);
    Path page = folder.path("scenarios/page.html");
    assertThat(
            folder
                .run("report", "scenarios/used-car/first-talk.yaml", "-o", page.toString())
                .code())
        .isZero();

    try (Browser browser = Browser.start(1280, false)) {
      browser.open(page, "#sources");
      unfold(browser);

      assertThat(browser.find("[id='claim-rust.1'] .claim-id a").getDomAttribute("href"))
          .isEqualTo("https://example.org/rust");
      assertThat(browser.texts("[id='claim-rust.1'] .by").get(0)).endsWith("disputes rust.2");
      assertThat(browser.texts("[id='claim-rust.2'] .by").get(0)).endsWith("disputed by rust.1");

      browser.ask(
          """
          Object.defineProperty(navigator, 'clipboard', {configurable: true,
            value: {writeText: async text => { globalThis.copied = text; }}});
          document.querySelector("[id='claim-rust.1'] button").click();
          """);
      assertThat(String.valueOf(browser.ask("return globalThis.copied")))
          .startsWith("Paraphrase, not a quotation: No rust. (")
          .contains("rust.1", "names neither publisher nor author")
          .endsWith(" https://example.org/rust");
      browser.find("[id='claim-rust.1'] [data-stance]").click();
      assertThat(browser.ask("return document.activeElement.closest('li').dataset.rule"))
          .isEqualTo("buyer/No rust");

      browser.open(page, "#packages");
      unfold(browser);
      unfold(browser);
      assertThat(browser.find(".claims .claim-id a").getDomAttribute("href"))
          .isEqualTo("https://example.org/rust");
      assertThat(browser.texts(".claims .by")).anyMatch(t -> t.endsWith("disputes rust.2"));
    }
  }

  /** What is unfolded is made a moment later. */
  private static void unfold(Browser browser) {
    browser.ask(
        """
        document.querySelectorAll('details').forEach(d => { d.open = true; });
        return new Promise(resolve => setTimeout(resolve, 200));
        """);
  }
}
