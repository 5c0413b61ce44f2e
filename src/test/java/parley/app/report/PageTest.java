package parley.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.app.language.PhraseBook;
import parley.testing.Hostile;

class PageTest {
  @ParameterizedTest
  @EnumSource
  void script_isOneModuleWithoutImportsOrExports(PageKind kind) throws IOException {
    assertThat(PageSources.script(kind, PhraseBook.of(Optional.empty()).script()))
        .contains("class Diagram {")
        .doesNotContainPattern("(?m)^import |^export ")
        .doesNotContain("</script", "innerHTML", "eval(", "fetch(", "XMLHttpRequest");
  }

  @ParameterizedTest
  @EnumSource
  void style_fetchesNothing(PageKind kind) throws IOException {
    assertThat(PageSources.style(kind)).doesNotContain("url(", "@import", "</style");
  }

  @Test
  void policy_allowsNothingButTheHashesOfStyleAndScript() throws Exception {
    StringBuilder page = new StringBuilder();
    Page.write(page, "parley test", List.of(Hostile.scenario()));

    String policy = group(page, "Content-Security-Policy\" content=\"([^\"]*)\"");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; script-src '"
                + hash(group(page, "<script type=\"module\">(?s)(.*)</script>"))
                + "'; style-src '"
                + hash(group(page, "<style>(?s)(.*)</style>"))
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
  }

  @Test
  void hostileTitles_leaveNoMarkupBehind() throws IOException {
    StringBuilder page = new StringBuilder();
    Page.write(page, "parley test", List.of(Hostile.scenario()));

    assertThat(page).doesNotContain(Hostile.TITLE);
    assertThat(group(page, "id=\"data\">(.*)</script>"))
        .doesNotContain("<", "\u2028")
        .contains("\\u003C/script", "onerror=alert(1)\\u003E\uFFFD");
    assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(2);
    assertThat(group(page, "<title>(?s)(.*)</title>")).startsWith("&lt;/script&gt;");
  }

  private static String group(CharSequence page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
