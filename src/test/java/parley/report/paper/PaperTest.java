package parley.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a *b* [c](d) `e` <f> | a \\*b\\* \\[c\\](d) \\`e\\` \\<f\\>
          nato_membership      | nato\\_membership
          _emphasis_           | \\_emphasis\\_
          # heading            | \\# heading
          1. first             | 1\\. first
          003.14 claim         | 003.14 claim
          - item               | \\- item
          """)
  void markdown_readsNothingAsMarkup(String text, String expected) throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownPaper(out).paragraph(text);

    assertThat(out).hasToString("\n" + expected + "\n");
  }

  @Test
  void markdown_keepsATextInItsLine() throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownPaper(out).item(1, "one\n\n# two\u001b");

    assertThat(out).hasToString("\n  - one # two\uFFFD\n");
  }

  @Test
  void wrap_countsWideCharactersTwice() {
    assertThat(Columns.of("和平 pai\u0301x")).isEqualTo(9);
    assertThat(Columns.wrap("和平 和平 和平", 9)).containsExactly("和平 和平", "和平");
  }

  @Test
  void wrap_leavesALongWordWhole() {
    assertThat(Columns.wrap("a verylongword b", 4)).containsExactly("a", "verylongword", "b");
  }
}
