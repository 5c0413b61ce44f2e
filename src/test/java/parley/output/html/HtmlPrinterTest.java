package parley.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Claim;
import parley.output.document.Span.Quantity;
import parley.output.document.Span.Sign;

class HtmlPrinterTest {
  @Test
  void words_areNotReadAsMarkup() {
    assertThat(fragment(new DocumentBuilder().paragraph("<b a=\"1\" c='2'>&amp;")))
        .isEqualTo("<p>&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;</p>\n");
  }

  @Test
  void lists_nestInTheirItems() {
    assertThat(fragment(new DocumentBuilder().item("a").itemAt(1, "b").itemAt(1, "c").item("d")))
        .isEqualTo(
            """
            <ul>
            <li>a
            <ul>
            <li>b</li>
            <li>c</li>
            </ul>
            </li>
            <li>d</li>
            </ul>
            """);
  }

  @Test
  void table_alignsNumbers() {
    assertThat(
            fragment(
                new DocumentBuilder()
                    .table(List.of("a", "n"), List.of(List.of(Sign.YES, new Quantity("1"))))))
        .contains(
            "<th>a</th><th class=\"number\">n</th>",
            "<td><span class=\"good\">✓</span></td><td class=\"number\">1</td>");
  }

  @Test
  void link_leadsToAWebPageOnly() {
    assertThat(fragment(new DocumentBuilder().paragraph(claim("https://a.b/?c&d"))))
        .isEqualTo("<p><a href=\"https://a.b/?c&amp;d\">003.1</a></p>\n");
    assertThat(fragment(new DocumentBuilder().paragraph(claim("javascript:alert(1)"))))
        .isEqualTo("<p>003.1</p>\n");
  }

  @Test
  void page_hasTheDocumentsTitle() {
    assertThat(HtmlPrinter.page(new DocumentBuilder().title("A & B").build()))
        .contains("<title>A &amp; B</title>", "<h1>A &amp; B</h1>")
        .doesNotContain("<script");
  }

  @Test
  void page_letsABrowserShowItInItsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
    String page =
        HtmlPrinter.paper(new DocumentBuilder().title("A").build(), new PaperWords("en", "Table"));
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(page)
        .contains(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'\">");
  }

  private static Claim claim(String url) {
    return new Claim("003.1", Optional.of(url));
  }

  private static String fragment(DocumentBuilder document) {
    return HtmlPrinter.fragment(document.build());
  }
}
